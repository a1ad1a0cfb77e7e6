package org.zhibiao.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.zhibiao.fault.CallFault;
import org.zhibiao.intake.InputFile;
import org.zhibiao.intake.InputListing;
import org.zhibiao.intake.InputReader;
import org.zhibiao.intake.RawInput;
import org.zhibiao.report.Explainer;
import org.zhibiao.report.Reading;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Explains the reading of a report or a sentence. */
@Command(
        name = "explain",
        description = "Shows why each quantity became a metric or did not, and the evidence for agency and year.",
        footer = {"", "Example:", "  jobs/run explain --text \"全年办理行政复议案件12件，同比增长20%%\""})
final class ExplainCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @ArgGroup(multiplicity = "1")
    Source source;

    @Option(names = "--at", paramLabel = "OFFSET", description = "only what stands at this offset, in code points")
    Integer at;

    @Option(names = "--json", description = "one JSON object a line")
    boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "shows this help")
    boolean help;

    static final class Source {
        @Option(
                names = "--file",
                paramLabel = "FILE",
                description = "a report: .txt, .html, .docx, .pdf or records in a .jsonl")
        String file;

        @Option(names = "--text", paramLabel = "TEXT", description = "a sentence")
        String text;
    }

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        explanation().forEach(surroundings.out()::println);
        return Cli.PUBLISHED;
    }

    private List<String> explanation() {
        Explainer.Style style = json ? Explainer.Style.JSON : Explainer.Style.LINES;
        OptionalInt offset = at == null ? OptionalInt.empty() : OptionalInt.of(at);
        if (source.file == null) {
            return Explainer.sentence(source.text, offset, style);
        }
        Configuration configuration = HadoopSettings.ofThisRun();
        Path path = Locations.ofThisRun().path(source.file);
        Inputs.requireFile("--file", path, configuration);
        InputReader reader = new InputReader(configuration);
        List<String> lines = new ArrayList<>();
        for (InputFile file : InputListing.of(List.of(path), configuration)) {
            reader.read(file).forEachRemaining(input -> lines.addAll(explained(input, offset, style)));
        }
        return lines;
    }

    private static List<String> explained(RawInput input, OptionalInt offset, Explainer.Style style) {
        if (input instanceof RawInput.Document read) {
            return Explainer.document(read.document(), offset, style);
        }
        if (input instanceof RawInput.Refused refused) {
            return Explainer.refusal(
                    new Reading.Rejected(refused.contentSha256().orElse(""), refused.reason(), refused.message()),
                    style);
        }
        throw new CallFault("--file " + input.path() + ": " + ((RawInput.Ignored) input).message());
    }
}
