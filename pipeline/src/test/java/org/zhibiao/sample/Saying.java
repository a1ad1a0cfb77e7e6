package org.zhibiao.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhibiao.table.Comparator;
import org.zhibiao.table.Direction;
import org.zhibiao.table.MetricKind;
import org.zhibiao.table.Modality;
import org.zhibiao.table.Selection;

/**
 * What one report says of an indicator in a year: one value, or none.
 *
 * @param candidates how many figures it gives
 * @param months the length of the period; empty where the figures leave it open
 */
record Saying(
        Expected.Series series,
        int reportYear,
        long candidates,
        Selection selection,
        Optional<BigDecimal> value,
        Optional<BigDecimal> high,
        Optional<Comparator> comparator,
        Optional<Integer> months,
        Optional<BigDecimal> statedChange) {

    private static final Set<MetricKind> TOLD = Set.of(MetricKind.LEVEL, MetricKind.SHARE, MetricKind.TO);

    private record Value(BigDecimal value, Optional<BigDecimal> high, Comparator comparator) {}

    boolean isExact() {
        return comparator.filter(c -> c == Comparator.EQUAL).isPresent() && high.isEmpty();
    }

    static List<Saying> of(SampleReport report) {
        Map<Expected.Series, List<Integer>> candidates = new LinkedHashMap<>();
        for (int i = 0; i < report.facts().size(); i++) {
            SampleFact f = report.facts().get(i);
            if (f.indicator().isPresent() && f.modality() == Modality.ACTUAL && TOLD.contains(f.kind())) {
                Expected.Series series = new Expected.Series(
                        f.indicator().get(),
                        f.unitNorm(),
                        report.agency(),
                        f.periodEnd().getYear());
                candidates.computeIfAbsent(series, s -> new ArrayList<>()).add(i);
            }
        }
        return candidates.entrySet().stream()
                .map(e -> of(report, e.getKey(), e.getValue()))
                .toList();
    }

    /** The figures of the longest period that are no part of another decide; different ones leave it open. */
    private static Saying of(SampleReport report, Expected.Series series, List<Integer> candidates) {
        List<Integer> whole = candidates.stream()
                .filter(i -> report.facts().get(i).parent().stream().noneMatch(candidates::contains))
                .toList();
        int months = whole.stream()
                .mapToInt(i -> months(report.facts().get(i)))
                .max()
                .orElseThrow();
        List<Integer> rivals = whole.stream()
                .filter(i -> months(report.facts().get(i)) == months)
                .toList();
        Set<Value> values = rivals.stream()
                .map(i -> report.facts().get(i))
                .map(f -> new Value(Expected.plain(f.value()), f.high().map(Expected::plain), f.comparator()))
                .collect(Collectors.toSet());
        boolean decided = values.size() == 1;
        Optional<Value> value = decided ? values.stream().findFirst() : Optional.empty();
        return new Saying(
                series,
                report.year(),
                candidates.size(),
                candidates.size() == 1 ? Selection.SINGLE : decided ? Selection.TOTAL : Selection.AMBIGUOUS,
                value.map(Value::value),
                value.flatMap(Value::high),
                value.map(Value::comparator),
                Optional.of(months),
                decided ? statedChange(report, rivals) : Optional.empty());
    }

    private static int months(SampleFact f) {
        LocalDate after = f.periodEnd().plusDays(1);
        return (int) ChronoUnit.MONTHS.between(f.periodStart(), after);
    }

    /** The growth in percent that the report states of these figures; two different ones give none. */
    private static Optional<BigDecimal> statedChange(SampleReport report, List<Integer> figures) {
        Set<BigDecimal> stated = IntStream.range(0, report.facts().size())
                .mapToObj(report.facts()::get)
                .filter(f -> f.kind() == MetricKind.CHANGE && f.unitNorm().equals("%"))
                .filter(f -> figures.contains(f.baseline().orElse(-1)))
                .map(f -> f.direction().orElseThrow() == Direction.UP
                        ? f.value()
                        : f.value().negate())
                .map(Expected::plain)
                .collect(Collectors.toSet());
        return stated.size() == 1 ? stated.stream().findFirst() : Optional.empty();
    }
}
