package org.zhibiao.evaluate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Reads what a snapshot's tables say of some reports. */
final class PredictionTables {

    private static final String REPORT_ID = "report_id";

    private final Function<String, Dataset<Row>> tables;

    PredictionTables(Function<String, Dataset<Row>> tables) {
        this.tables = tables;
    }

    Dataset<Row> table(String name) {
        return tables.apply(name);
    }

    /** The predictions by report id. */
    Map<String, Prediction> of(Collection<String> reportIds) {
        Map<String, List<Row>> metrics = rows("metrics", reportIds);
        Map<PassageKind, Map<String, List<Row>>> passages = new EnumMap<>(PassageKind.class);
        for (PassageKind kind : PassageKind.values()) {
            passages.put(kind, rows(kind.label(), reportIds));
        }
        Map<String, Prediction> predictions = new HashMap<>();
        rows("reports", reportIds).forEach((id, rows) -> {
            Row report = rows.get(0);
            Map<PassageKind, List<Passage>> ofReport = new EnumMap<>(PassageKind.class);
            passages.forEach((kind, byReport) -> ofReport.put(
                    kind,
                    byReport.getOrDefault(id, List.of()).stream()
                            .map(PredictionTables::passage)
                            .toList()));
            predictions.put(
                    id,
                    new Prediction(
                            optional(report, "agency_name"),
                            optional(report, "report_year"),
                            metrics.getOrDefault(id, List.of()).stream()
                                    .map(PredictionTables::figure)
                                    .toList(),
                            ofReport));
        });
        return predictions;
    }

    private Map<String, List<Row>> rows(String table, Collection<String> reportIds) {
        Dataset<Row> all = tables.apply(table);
        Map<String, List<Row>> byReport = new HashMap<>();
        all.where(functions.col(REPORT_ID).isInCollection(reportIds))
                .collectAsList()
                .forEach(row -> byReport.computeIfAbsent(row.getAs(REPORT_ID), id -> new ArrayList<>())
                        .add(row));
        if (List.of(all.columns()).contains("char_begin")) {
            byReport.values().forEach(rows -> rows.sort(Comparator.comparing(row -> row.<Integer>getAs("char_begin"))));
        }
        return byReport;
    }

    private static Figure figure(Row row) {
        return new Figure(
                row.getAs("metric_id"),
                span(row),
                row.getAs("quote"),
                row.getAs("value"),
                PredictionTables.<BigDecimal>optional(row, "value_high"),
                row.getAs("unit"),
                row.getAs("comparator"),
                row.getAs("kind"),
                optional(row, "direction"),
                day(row, "period_start"),
                day(row, "period_end"),
                optional(row, "parent_metric_id"),
                optional(row, "indicator_id"),
                row.getAs("subject"));
    }

    private static Passage passage(Row row) {
        boolean heading = List.of(row.schema().fieldNames()).contains("role");
        return new Passage(
                span(row),
                heading ? optional(row, "level") : Optional.empty(),
                heading ? optional(row, "role") : Optional.empty(),
                Standing.CORE,
                Set.of());
    }

    private static Span span(Row row) {
        return new Span(row.<Integer>getAs("char_begin"), row.<Integer>getAs("char_end"));
    }

    /** Sessions differ in the Java type of a date; both print as ISO days. */
    private static LocalDate day(Row row, String column) {
        return LocalDate.parse(row.getAs(column).toString());
    }

    private static <T> Optional<T> optional(Row row, String column) {
        return Optional.ofNullable(row.<T>getAs(column));
    }
}
