package org.zhibiao.identity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Years with what speaks for them. Grows while one text is read. */
final class YearVotes {
    private static final int FIRST = 2000;
    private static final int LAST = 2040;

    private final Map<Integer, Double> points = new HashMap<>();
    private final Map<Integer, Set<String>> evidence = new LinkedHashMap<>();

    /** Counts a reason; one of negative weight speaks against the year and is not shown. */
    void add(int year, double weight, String why) {
        if (year < FIRST || year > LAST) {
            return;
        }
        points.merge(year, weight, Double::sum);
        if (weight <= 0) {
            return;
        }
        Set<String> reasons = evidence.computeIfAbsent(year, y -> new LinkedHashSet<>());
        if (reasons.size() < 4) {
            reasons.add(why);
        }
    }

    double of(int year) {
        return points.getOrDefault(year, 0.0);
    }

    /** The years, the best first. */
    List<Integer> ranked() {
        return points.keySet().stream()
                .filter(y -> of(y) > 0)
                .sorted(Comparator.comparingDouble(this::of).reversed().thenComparing(Comparator.reverseOrder()))
                .toList();
    }

    Optional<YearFinding> best() {
        List<Integer> ranked = ranked();
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        int year = ranked.get(0);
        double second = ranked.size() > 1 ? of(ranked.get(1)) : 0;
        double margin = of(year) / (of(year) + second);
        double value = Math.min(0.98, (0.3 + 0.7 * margin) * Math.min(1, 0.45 + of(year) / 60));
        return Optional.of(new YearFinding(year, Math.round(value * 100) / 100.0, reasons(year)));
    }

    String reasons(int year) {
        return String.join("; ", evidence.getOrDefault(year, Set.of()));
    }
}
