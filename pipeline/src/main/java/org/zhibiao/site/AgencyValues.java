package org.zhibiao.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhibiao.site.AgencyContent.Value;
import org.zhibiao.site.Edition.Indicator;
import org.zhibiao.table.MetricScope;
import org.zhibiao.table.ReportType;

/** The indicators of a body over the years, in tables by topic. */
final class AgencyValues {
    private final Html page;
    private final Frame frame;
    private final Edition edition;
    private final List<Value> values;
    private final Set<String> seen = new HashSet<>();

    private record Key(String indicatorId, ReportType type, MetricScope scope, String unit) {}

    AgencyValues(Html page, Frame frame, Edition edition, List<Value> values) {
        this.page = page;
        this.frame = frame;
        this.edition = edition;
        this.values = values;
    }

    void write(String agency) {
        if (values.isEmpty()) {
            page.leaf("p", "报告里没有可归入指标的数字。", "class", "empty");
            return;
        }
        List<Integer> years =
                YearTable.span(values.stream().map(v -> v.value().year()).toList());
        Map<String, List<Value>> topics = values.stream()
                .collect(Collectors.groupingBy(v -> topic(v.indicatorId()), TreeMap::new, Collectors.toList()));
        List<YearTable.Series> rows = new ArrayList<>();
        topics.forEach((topic, of) -> rows.addAll(rows(of)));
        YearTable.Chart chart = new YearTable.Chart("values", "one", "指标", "最近名次");
        new YearTable(page).write(chart, agency + "各指标逐年的数字", years, rows);
    }

    private String topic(String indicatorId) {
        return edition.indicator(indicatorId).map(Indicator::topic).orElse("");
    }

    private List<YearTable.Series> rows(List<Value> of) {
        Map<Key, List<Value>> series = of.stream()
                .collect(Collectors.groupingBy(v -> new Key(v.indicatorId(), v.reportType(), v.scope(), v.unitNorm())));
        return series.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Key, List<Value>> entry) ->
                                entry.getKey().indicatorId())
                        .thenComparing(entry -> entry.getKey().type())
                        .thenComparing(entry -> entry.getKey().scope())
                        .thenComparing(entry -> entry.getKey().unit()))
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private YearTable.Series row(Key key, List<Value> of) {
        String name = edition.indicator(key.indicatorId()).map(Indicator::name).orElse(key.indicatorId())
                + (key.scope() == MetricScope.OWN ? "" : "（" + Words.of(key.scope()) + "）")
                + (key.type() == ReportType.LAW_BASED_GOVERNMENT ? "" : "（" + Words.of(key.type()) + "）");
        Map<Integer, YearTable.Cell> cells = of.stream()
                .map(Value::value)
                .collect(Collectors.toMap(
                        IndicatorValue::year, value -> YearTable.cell(value, key.unit(), frame), (a, b) -> a));
        return new YearTable.Series(
                name,
                frame.to(Place.indicator(key.indicatorId())),
                "",
                seen.add(key.indicatorId()) ? Place.row(key.indicatorId()) : "",
                key.unit(),
                cells,
                rank(of).orElse(""));
    }

    private static Optional<String> rank(List<Value> of) {
        return of.stream()
                .map(Value::value)
                .filter(value -> value.peerRank() != null)
                .max(Comparator.comparingInt(IndicatorValue::year))
                .map(value -> value.peerRank() + "/" + value.peerCount());
    }
}
