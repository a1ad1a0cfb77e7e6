package org.zhibiao.sample;

import static org.zhibiao.table.Comparator.EQUAL;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhibiao.report.ReportReader;
import org.zhibiao.table.Aggregation;
import org.zhibiao.table.IndicatorRow;

/**
 * The aggregates that the tables have to give over the reports of a sample: computed from the truth, in plain Java, so that
 * the SQL has something to be held against. Holds all figures in memory.
 */
public final class Expected {
    private static final int LEAST_PEERS = 3;
    private static final int SCALE = 6;

    private final Map<Series, List<Saying>> sayings;
    private final List<ExpectedAgencyYear> agencyYears = new ArrayList<>();

    /** An indicator of a body in a unit, year by year. */
    record Series(String indicator, String unit, SampleAgency agency, int year) {
        Series before() {
            return new Series(indicator, unit, agency, year - 1);
        }
    }

    private record Peers(String indicator, String unit, int year, int kind, int months) {}

    private Expected(Map<Series, List<Saying>> sayings) {
        this.sayings = sayings;
        Map<Peers, List<BigDecimal>> peers = new HashMap<>();
        sayings.forEach((series, said) -> first(series)
                .value()
                .ifPresent(value -> peers.computeIfAbsent(peers(series), p -> new ArrayList<>())
                        .add(value)));
        sayings.keySet().forEach(s -> agencyYears.add(row(s, peers.getOrDefault(peers(s), List.of()))));
    }

    public static Expected of(Stream<SampleReport> reports) {
        Map<Series, List<Saying>> sayings = new TreeMap<>(Comparator.comparing(Series::indicator)
                .thenComparing(s -> s.agency().index())
                .thenComparing(Series::year)
                .thenComparing(Series::unit));
        reports.forEach(r -> Saying.of(r)
                .forEach(s -> sayings.computeIfAbsent(s.series(), k -> new ArrayList<>())
                        .add(s)));
        return new Expected(sayings);
    }

    /** The rows of indicator_agency_year, by indicator, body and year. */
    public List<ExpectedAgencyYear> agencyYears() {
        return List.copyOf(agencyYears);
    }

    /** A year's own report speaks for it, else the nearest later one, else the nearest earlier one. */
    private Saying first(Series series) {
        return sayings.get(series).stream()
                .min(Comparator.comparing(
                                (Saying s) -> s.reportYear() == series.year ? 0 : s.reportYear() > series.year ? 1 : 2)
                        .thenComparing(s -> Math.abs(s.reportYear() - series.year)))
                .orElseThrow();
    }

    private Peers peers(Series s) {
        return new Peers(
                s.indicator, s.unit, s.year, s.agency.kind(), first(s).months().orElse(0));
    }

    private ExpectedAgencyYear row(Series series, List<BigDecimal> peers) {
        Saying said = first(series);
        Optional<Saying> before =
                sayings.containsKey(series.before()) ? Optional.of(first(series.before())) : Optional.empty();
        Change change = Change.between(before, said);
        boolean placed = said.value().isPresent() && peers.size() >= LEAST_PEERS;
        return new ExpectedAgencyYear(
                series.indicator,
                series.unit,
                series.agency.name(),
                series.year,
                said.value(),
                said.high(),
                said.comparator(),
                said.selection(),
                said.candidates(),
                said.reportYear(),
                restated(series, said),
                before.flatMap(Saying::value),
                change.absolute(),
                change.percent(),
                change.bound(),
                said.statedChange(),
                change.reason(),
                said.value().map(v -> peers.size()),
                said.value()
                        .filter(v -> placed)
                        .map(v -> 1
                                + (int) peers.stream()
                                        .filter(p -> p.compareTo(v) > 0)
                                        .count()),
                placed ? Optional.of(median(peers)) : Optional.empty());
    }

    private Optional<BigDecimal> restated(Series series, Saying said) {
        return sayings.get(series).stream()
                .filter(s -> s.reportYear() != said.reportYear()
                        && s.reportYear() > series.year
                        && s.value().isPresent())
                .max(Comparator.comparing(Saying::reportYear))
                .flatMap(Saying::value);
    }

    private static BigDecimal median(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        BigDecimal low = sorted.get((sorted.size() - 1) / 2);
        BigDecimal high = sorted.get(sorted.size() / 2);
        return plain(low.add(high).divide(BigDecimal.valueOf(2), SCALE, RoundingMode.HALF_UP));
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** The growths that reports state wrong, by what their own figures of both years give; one row an indicator and year. */
    public List<ExpectedAgencyYear> wrongGrowths() {
        return checkedGrowths().stream().filter(r -> !isRight(r)).toList();
    }

    /** The stated growths that can be checked: those of an exact figure since an exact one. */
    public List<ExpectedAgencyYear> checkedGrowths() {
        return agencyYears.stream()
                .filter(r -> r.statedChangePct().isPresent() && r.changePct().isPresent())
                .filter(r -> r.changeComparator().filter(c -> c == EQUAL).isPresent())
                .toList();
    }

    /** Half a unit of the last decimal that is written may be lost in rounding. */
    private static boolean isRight(ExpectedAgencyYear row) {
        BigDecimal stated = row.statedChangePct().orElseThrow();
        BigDecimal off = row.changePct().orElseThrow().subtract(stated).abs();
        return off.compareTo(BigDecimal.valueOf(5, stated.scale() + 1)) <= 0;
    }

    /** The rows of indicator_year. */
    public List<ExpectedYear> years() {
        Map<String, Aggregation> aggregation = ReportReader.standard().indicators().stream()
                .collect(Collectors.toMap(IndicatorRow::indicatorId, IndicatorRow::aggregation));
        Map<ExpectedYear.Key, List<Saying>> groups = sayings.keySet().stream()
                .map(this::first)
                .filter(s -> s.value().isPresent())
                .collect(
                        Collectors.groupingBy(s -> ExpectedYear.Key.of(s.series()), TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(e -> year(
                        e.getKey(), e.getValue(), aggregation.get(e.getKey().indicatorId())))
                .toList();
    }

    private static ExpectedYear year(ExpectedYear.Key key, List<Saying> said, Aggregation aggregation) {
        List<BigDecimal> values =
                said.stream().map(Saying::value).flatMap(Optional::stream).toList();
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean sums = aggregation == Aggregation.SUM && !key.unitNorm().equals("%");
        return new ExpectedYear(
                key,
                values.size(),
                said.stream().filter(s -> !s.isExact()).count(),
                sums ? Optional.of(plain(sum)) : Optional.empty(),
                plain(sum.divide(BigDecimal.valueOf(values.size()), SCALE, RoundingMode.HALF_UP)),
                median(values),
                plain(values.stream().min(Comparator.naturalOrder()).orElseThrow()),
                plain(values.stream().max(Comparator.naturalOrder()).orElseThrow()));
    }
}
