package org.zhibiao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process that ran to its end.
 *
 * @param output what it printed
 * @param seconds from its start to its end
 * @param processorSeconds that it and its children used on all cores together
 */
record Timed(List<String> output, double seconds, double processorSeconds) {
    private static final Pattern HEAP = Pattern.compile("(\\d+)M->(\\d+)M\\(\\d+M\\)");

    /**
     * Runs a command and waits for it.
     *
     * @param log takes what it prints
     * @throws IllegalStateException when it fails
     */
    static Timed run(List<String> command, Map<String, String> environment, Path log) throws IOException {
        List<String> timed =
                new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='processor %U %S'; time \"$@\"", "bash"));
        timed.addAll(command);
        ProcessBuilder builder =
                new ProcessBuilder(timed).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        long begun = System.nanoTime();
        int status = awaited(builder.start());
        double seconds = (System.nanoTime() - begun) / 1e9;
        List<String> output = Files.readAllLines(log, StandardCharsets.UTF_8);
        if (status != 0) {
            throw new IllegalStateException("status " + status + " of " + command + "; see " + log);
        }
        String[] used = lineOf(output, "processor ").split(" ", -1);
        return new Timed(output, seconds, Double.parseDouble(used[1]) + Double.parseDouble(used[2]));
    }

    /** The last line that begins so. */
    String line(String beginning) {
        return lineOf(output, beginning);
    }

    /** Megabytes of heap in use after the collection that left most, by a log of the collector. */
    static long peakHeap(Path collectorLog) {
        try {
            return Files.readAllLines(collectorLog, StandardCharsets.UTF_8).stream()
                    .map(HEAP::matcher)
                    .filter(Matcher::find)
                    .mapToLong(found -> Long.parseLong(found.group(2)))
                    .max()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lineOf(List<String> output, String beginning) {
        return output.stream()
                .filter(line -> line.startsWith(beginning))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new IllegalStateException("no line \"" + beginning + "…\" in " + output));
    }

    private static int awaited(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
