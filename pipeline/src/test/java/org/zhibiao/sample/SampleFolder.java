package org.zhibiao.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes {@code data/sample}: short invented reports of six bodies in four years, which show changes and ranks. */
public final class SampleFolder {
    private static final Sample SAMPLE =
            Sample.of(2233, 6, 2021, 4).withBytes(2500).withNoise(Noise.PAGE);

    /** Hidden from the intake by its first character. */
    private static final String ABOUT = "_README.txt";

    private static final List<String> WORDS = List.of(
            "Invented reports, to try Zhibiao on: jobs/run nightly --input data/sample",
            "The bodies are real; every figure, promise and sentence is made up by a program, and each page says so (本文为虚构示例).",
            "Never cite them. Written by org.zhibiao.sample.SampleFolder; do not edit by hand.");

    private SampleFolder() {}

    /** Every file by its name. */
    static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        files.put(ABOUT, String.join("\n", WORDS) + "\n");
        SAMPLE.reports()
                .forEach(r ->
                        files.put("invented-%d-%d.txt".formatted(r.agency().index() + 1, r.year()), r.text()));
        return files;
    }

    /** Writes the folder that is named anew. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("one argument, the folder to write, such as data/sample");
        }
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        try (Stream<Path> former = Files.list(folder)) {
            for (Path file : former.toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> file : files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
    }
}
