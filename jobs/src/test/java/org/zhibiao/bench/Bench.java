package org.zhibiao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.FileUtil;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures a whole run, its core and the least work side by side on one invented corpus, and checks what each read. */
@Command(
        name = "jobs/bench",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Measures nightly side by side with bare segmentation, with its core, and with an analyst's script.")
final class Bench implements Callable<Integer> {

    /** Of a thousand reports so many may have a figure read wrong, before the measurement counts for nothing. */
    private static final double MOST_FAULTS = 0.005;

    @Option(
            names = "--reports",
            defaultValue = "1000",
            description = "Reports of the corpus (default ${DEFAULT-VALUE}).")
    private int reports;

    @Option(names = "--repeat", defaultValue = "3", description = "Repetitions of each (default ${DEFAULT-VALUE}).")
    private int repetitions;

    @Option(names = "--threads", defaultValue = "2", description = "Threads of each (default ${DEFAULT-VALUE}).")
    private int threads;

    @Option(names = "--heap", defaultValue = "4g", description = "Heap of every JVM (default ${DEFAULT-VALUE}).")
    private String heap;

    @Option(
            names = "--nightly-options",
            defaultValue = "",
            description = "Further options of the whole run's JVM, such as -XX:StartFlightRecording=filename=run.jfr.")
    private String nightlyOptions;

    @Option(
            names = "--only",
            split = ",",
            description = "What to measure: segmentation, core, nightly, increment, analyst (default all).")
    private Set<String> only = Set.of("segmentation", "core", "nightly", "increment", "analyst");

    @Option(
            names = "--work",
            defaultValue = "jobs/target/bench",
            description = "Where corpora and warehouses go (default ${DEFAULT-VALUE}).")
    private Path work;

    /** Runs it; the checkout is in the environment. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Path home = Path.of(System.getenv("ZHIBIAO_HOME"));
        Path folder =
                Files.createDirectories(home.resolve(work).toAbsolutePath().resolve("reports-" + reports));
        FileUtil.fullyDeleteContents(folder.toFile());
        Corpus corpus = Corpus.write(folder.resolve("input"), reports, home.resolve("seeds/reports"));
        Path truth = folder.resolve("truth.tsv");
        corpus.writeTruth(truth);
        Results results = new Results(corpus, threads);
        System.out.println(results.title());
        Contenders contenders = new Contenders(home, folder, corpus.folder(), truth, threads, heap, nightlyOptions);
        for (int i = 0; i < repetitions; i++) {
            for (String name : List.of("segmentation", "core", "nightly", "increment", "analyst")) {
                if (only.contains(name)) {
                    System.out.println(results.add(name, measured(contenders, name, folder)));
                }
            }
        }
        List<String> summary = results.summary();
        summary.forEach(System.out::println);
        Files.write(folder.resolve("results.txt"), summary, StandardOpenOption.CREATE);
        return results.mostFaults() <= MOST_FAULTS * reports ? 0 : 1;
    }

    private static Measured measured(Contenders contenders, String name, Path folder) throws IOException {
        Path warehouse = folder.resolve("warehouse");
        return switch (name) {
            case "segmentation" -> contenders.segmentation();
            case "core" -> contenders.core();
            case "analyst" -> contenders.analyst();
            case "nightly" -> {
                FileUtil.fullyDelete(warehouse.toFile());
                yield contenders.nightly(warehouse);
            }
            case "increment" -> {
                change(folder.resolve("input"));
                yield contenders.nightly(warehouse);
            }
            default -> throw new IllegalArgumentException(name + " cannot be measured");
        };
    }

    /** One report in the middle says a sentence more. */
    private static void change(Path input) throws IOException {
        List<Path> files = Corpus.files(input);
        Path changed = files.get(files.size() / 2);
        Files.writeString(changed, "工作基础更加牢固，依法办事能力得到增强。\n", StandardOpenOption.APPEND);
    }
}
