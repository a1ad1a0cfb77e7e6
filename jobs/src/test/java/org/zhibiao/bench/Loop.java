package org.zhibiao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhibiao.report.Reading;
import org.zhibiao.report.Report;
import org.zhibiao.report.ReportReader;
import org.zhibiao.table.MetricRow;
import org.zhibiao.text.RawDocument;

/**
 * A plain loop over the files of a folder, in a process of its own so that each is met by a JVM as young as the others:
 * {@code segment} cuts the texts into words, {@code core} reads the reports. Prints seconds, files and files at fault; what
 * is loaded once a JVM is not in the seconds.
 */
final class Loop {

    private Loop() {}

    /** Arguments: segment or core, the folder, the file with the truth, threads. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        Map<String, Truth> truths = Corpus.readTruth(Path.of(arguments[2])).stream()
                .collect(Collectors.toMap(Truth::file, Function.identity()));
        Function<Path, Boolean> work = arguments[0].equals("segment") ? segmenting() : reading(truths);
        List<Path> files = Corpus.files(folder);
        long begun = System.nanoTime();
        int faults = run(files, work, Integer.parseInt(arguments[3]));
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.println("result " + seconds + " " + files.size() + " " + faults);
    }

    /** How many files came out wrong. */
    private static int run(List<Path> files, Function<Path, Boolean> work, int threads) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Boolean>> results = new ArrayList<>();
            files.forEach(file -> results.add(pool.submit(() -> work.apply(file))));
            int faults = 0;
            for (Future<Boolean> result : results) {
                faults += result.get() ? 0 : 1;
            }
            return faults;
        } finally {
            pool.shutdown();
        }
    }

    private static Function<Path, Boolean> segmenting() {
        BareSegmenter segmenter = BareSegmenter.pinned();
        segmenter.characters("法治政府建设");
        return file -> {
            String text = new String(bytes(file), StandardCharsets.UTF_8);
            return segmenter.characters(text) == text.length();
        };
    }

    private static Function<Path, Boolean> reading(Map<String, Truth> truths) {
        ReportReader reader = ReportReader.standard();
        reader.read(RawDocument.ofFile("none.txt", "法治政府建设".getBytes(StandardCharsets.UTF_8)));
        return file -> {
            String name = file.getFileName().toString();
            Reading reading = reader.read(RawDocument.ofFile(name, bytes(file)));
            return reading instanceof Reading.Accepted accepted && isRight(accepted.report(), truths.get(name));
        };
    }

    private static boolean isRight(Report report, Truth truth) {
        BigDecimal sum = report.metrics().stream().map(MetricRow::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return report.agency().name().equals(truth.agency())
                && report.header().reportYear() == truth.year()
                && truth.has(report.metrics().size(), sum);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
