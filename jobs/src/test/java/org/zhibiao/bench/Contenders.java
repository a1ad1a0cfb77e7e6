package org.zhibiao.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What is measured side by side, each in a process of its own.
 *
 * @param home the checkout
 * @param work where logs and warehouses go
 * @param heap of every JVM, as {@code -Xmx} takes it
 * @param nightlyOptions further options of the JVM of the whole run, such as those of a profiler
 */
record Contenders(Path home, Path work, Path corpus, Path truth, int threads, String heap, String nightlyOptions) {

    /** Segmenting all texts, and nothing else. */
    Measured segmentation() throws IOException {
        return loop("segment");
    }

    /** Reading all reports without Spark. */
    Measured core() throws IOException {
        return loop("core");
    }

    private Measured loop(String kind) throws IOException {
        Path collector = work.resolve(kind + ".gc");
        Timed timed = Timed.run(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-XX:+UseParallelGC",
                        "-Xlog:gc:file=" + collector,
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Loop.class.getName(),
                        kind,
                        corpus.toString(),
                        truth.toString(),
                        Integer.toString(threads)),
                Map.of(),
                work.resolve(kind + ".log"));
        return result(timed, Timed.peakHeap(collector));
    }

    /** The analyst's script. */
    Measured analyst() throws IOException {
        Path script = work.resolve("analyst.py");
        try (var in = Contenders.class.getResourceAsStream("analyst.py")) {
            Files.copy(in, script, StandardCopyOption.REPLACE_EXISTING);
        }
        Timed timed = Timed.run(
                List.of("/usr/bin/python3", script.toString(), corpus.toString(), Integer.toString(threads)),
                Map.of(),
                work.resolve("analyst.log"));
        return result(timed, 0);
    }

    /** The line "result SECONDS FILES FAULTS" that a loop ends with. */
    private static Measured result(Timed timed, long heap) {
        String[] fields = timed.line("result ").split(" ", -1);
        double seconds = Double.parseDouble(fields[1]);
        return new Measured(
                seconds, timed.seconds() - seconds, timed.processorSeconds(), heap, Long.parseLong(fields[3]));
    }

    /** The whole run, as users start it, into a warehouse that may hold a snapshot already. */
    Measured nightly(Path warehouse) throws IOException {
        Path collector = work.resolve("nightly.gc");
        String options = "-Xmx" + heap + " -Xlog:gc:file=" + collector + " -Dspark.master=local[" + threads + "]"
                + " -Dspark.local.dir=" + work + " " + nightlyOptions;
        Timed timed = Timed.run(
                List.of(
                        home.resolve("jobs/run").toString(),
                        "nightly",
                        "--input",
                        corpus.toString(),
                        "--warehouse",
                        warehouse.toString()),
                Map.of("JDK_JAVA_OPTIONS", options),
                work.resolve("nightly.log"));
        double seconds = seconds(run(warehouse));
        return new Measured(
                seconds,
                timed.seconds() - seconds,
                timed.processorSeconds(),
                Timed.peakHeap(collector),
                new Outcome(warehouse, truth).faults());
    }

    /** What the published run says of itself. */
    static JsonNode run(Path warehouse) throws IOException {
        Path snapshot = warehouse
                .resolve("snapshots")
                .resolve(Files.readString(warehouse.resolve("CURRENT"), StandardCharsets.UTF_8)
                        .strip());
        return new JsonMapper().readTree(new File(snapshot.toFile(), "run.json"));
    }

    private static double seconds(JsonNode run) {
        Instant started = Instant.parse(run.get("startedAt").asText());
        return Duration.between(started, Instant.parse(run.get("publishedAt").asText()))
                        .toMillis()
                / 1e3;
    }
}
