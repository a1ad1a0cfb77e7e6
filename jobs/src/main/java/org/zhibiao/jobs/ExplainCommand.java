package org.zhibiao.jobs;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.zhibiao.intake.LocalPaths;
import org.zhibiao.report.Explainer;
import org.zhibiao.text.RawDocument;
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
        @Option(names = "--file", paramLabel = "FILE", description = "a report")
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
        Path path = Locations.ofThisRun().path(source.file);
        byte[] bytes = Inputs.read("--file", path, new Configuration());
        return Explainer.document(RawDocument.ofFile(LocalPaths.shown(path), bytes), offset, style);
    }
}
