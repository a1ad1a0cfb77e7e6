package org.zhibiao.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What was measured on a corpus, as lines to print. */
final class Results {
    private static final String AGAINST = "segmentation";

    private final Corpus corpus;
    private final int threads;
    private final Map<String, List<Measured>> measured = new LinkedHashMap<>();

    Results(Corpus corpus, int threads) {
        this.corpus = corpus;
        this.threads = threads;
    }

    String title() {
        return "%,d reports, %,d characters each, %,d figures each; %d threads"
                .formatted(
                        corpus.truths().size(),
                        corpus.codePoints() / corpus.truths().size(),
                        corpus.truths().stream().mapToInt(Truth::figures).sum()
                                / corpus.truths().size(),
                        threads);
    }

    /** Keeps a repetition and tells it. */
    String add(String name, Measured repetition) {
        measured.computeIfAbsent(name, key -> new ArrayList<>()).add(repetition);
        return "%-13s %8.1f s, start-up %5.1f s, processor %8.1f s, heap %5d MB, faults %d"
                .formatted(
                        name,
                        repetition.seconds(),
                        repetition.startSeconds(),
                        repetition.processorSeconds(),
                        repetition.heapMegabytes(),
                        repetition.faults());
    }

    /** One line a contender: medians, and ratios with the least and the greatest of the repetitions. */
    List<String> summary() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(title());
        lines.add("%-13s %9s %10s %14s %24s %24s %9s"
                .formatted(
                        "",
                        "seconds",
                        "start-up",
                        "chars/s/core",
                        "times segmentation",
                        "in processor time",
                        "heap MB"));
        measured.forEach((name, repetitions) -> lines.add("%-13s %9.1f %10.1f %14s %24s %24s %9d"
                .formatted(
                        name,
                        median(repetitions, Measured::seconds),
                        median(repetitions, Measured::startSeconds),
                        "increment".equals(name) ? "" : "%,d".formatted(speed(repetitions)),
                        ratio(repetitions, Measured::seconds),
                        ratio(repetitions, Measured::processorSeconds),
                        (long) median(repetitions, m -> m.heapMegabytes()))));
        if (measured.containsKey("increment") && measured.containsKey("nightly")) {
            lines.add("one changed report costs %.1f %% of the whole run"
                    .formatted(100
                            * median(measured.get("increment"), Measured::seconds)
                            / median(measured.get("nightly"), Measured::seconds)));
        }
        return lines;
    }

    long mostFaults() {
        return measured.values().stream()
                .flatMap(List::stream)
                .mapToLong(Measured::faults)
                .max()
                .orElse(0);
    }

    private long speed(List<Measured> repetitions) {
        return (long) (corpus.codePoints() / median(repetitions, Measured::seconds) / threads);
    }

    /** Each repetition against the segmentation of the same round. */
    private String ratio(List<Measured> repetitions, ToDoubleFunction<Measured> time) {
        List<Measured> against = measured.getOrDefault(AGAINST, List.of());
        if (against.size() != repetitions.size()) {
            return "";
        }
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < repetitions.size(); i++) {
            ratios.add(time.applyAsDouble(repetitions.get(i)) / time.applyAsDouble(against.get(i)));
        }
        ratios.sort(null);
        return "%.2f (%.2f-%.2f)"
                .formatted(ratios.get(ratios.size() / 2), ratios.get(0), ratios.get(ratios.size() - 1));
    }

    private static double median(List<Measured> repetitions, ToDoubleFunction<Measured> value) {
        double[] sorted = repetitions.stream().mapToDouble(value).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
