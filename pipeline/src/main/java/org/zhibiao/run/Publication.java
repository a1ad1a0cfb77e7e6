package org.zhibiao.run;

import static org.apache.spark.sql.functions.expr;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.zhibiao.aggregate.Aggregates;
import org.zhibiao.gate.GateResult;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;
import org.zhibiao.warehouse.Manifest;
import org.zhibiao.warehouse.RunRecord;
import org.zhibiao.warehouse.Snapshot;
import org.zhibiao.warehouse.Staging;
import org.zhibiao.warehouse.TableFiles;
import org.zhibiao.warehouse.WarehouseWriter;

/** Publishes a checked snapshot and sums it up. */
record Publication(
        SparkSession spark, WarehouseWriter writer, SnapshotBuild build, Stages stages, Made made, Anew anew) {

    /**
     * How a snapshot was made.
     *
     * @param command the command that made it
     * @param inputPaths what it was told to read
     * @param origins inputs by where their rows come from
     */
    record Made(
            String command, Instant begun, String rulesVersion, List<String> inputPaths, Map<String, Long> origins) {}

    private static final int MOST_QUARANTINED = 20;

    RunSummary publish(Staging staging, Optional<Snapshot> former, List<GateResult> gates) {
        Map<String, TableFiles> files = build.files();
        Map<String, Long> outcomes = outcomes();
        Map<String, Long> newRows = new NewRows(spark, build, anew).count(former, files);
        List<RunSummary.Quarantined> quarantined = quarantined();
        List<Row> sample = sample();
        Snapshot published = writer.publish(
                staging, manifest(staging.id(), files, outcomes, gates), record(staging.id(), files, outcomes));
        stages.note("published; inputs " + outcomes + ", rows of metrics "
                + files.get("metrics").rows());
        List<RunSummary.PublishedTable> tables = Tables.all().stream()
                .map(TableSchema::name)
                .map(name -> new RunSummary.PublishedTable(
                        name, files.get(name).rows(), newRows.get(name), published.table(name)))
                .toList();
        return new RunSummary(published.id(), tables, outcomes, made.origins(), quarantined, sample);
    }

    private Manifest manifest(
            String id, Map<String, TableFiles> files, Map<String, Long> outcomes, List<GateResult> gates) {
        return new Manifest(
                id,
                made.begun().toString(),
                made.command(),
                made.rulesVersion(),
                Aggregates.version(),
                codeVersion(),
                spark.version(),
                made.inputPaths(),
                outcomes,
                Tables.all().stream()
                        .map(table -> entry(table, files.get(table.name())))
                        .toList(),
                gates.stream()
                        .map(gate -> new Manifest.GateEntry(
                                gate.gate(), gate.table(), gate.passed() ? "passed" : "failed", gate.violations()))
                        .toList());
    }

    private RunRecord record(String id, Map<String, TableFiles> files, Map<String, Long> outcomes) {
        Map<String, Long> rows = new LinkedHashMap<>();
        files.forEach((table, found) -> rows.put(table, found.rows()));
        return new RunRecord(
                id,
                made.command(),
                made.begun().toString(),
                Clock.systemUTC().instant().toString(),
                made.inputPaths(),
                made.origins(),
                outcomes,
                rows,
                stages.soFar().stream()
                        .map(stage -> new RunRecord.StageEntry(stage.name(), stage.seconds()))
                        .toList(),
                made.rulesVersion(),
                codeVersion(),
                spark.version(),
                System.getProperty("java.version"),
                spark.sparkContext().master());
    }

    private static String codeVersion() {
        return Optional.ofNullable(Publication.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
    }

    private static Manifest.TableEntry entry(TableSchema table, TableFiles files) {
        return new Manifest.TableEntry(
                table.name(),
                files.rows(),
                files.files(),
                files.bytes(),
                table.columns().stream()
                        .map(column -> new Manifest.ColumnEntry(
                                column.name(),
                                column.type(),
                                column.presence().name().toLowerCase(Locale.ROOT),
                                column.meaning()))
                        .toList());
    }

    private Map<String, Long> outcomes() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Row row : build.staged("inputs")
                .groupBy("outcome")
                .count()
                .orderBy("outcome")
                .collectAsList()) {
            counts.put(row.getString(0), row.getLong(1));
        }
        return counts;
    }

    private List<RunSummary.Quarantined> quarantined() {
        return build
                .staged("inputs")
                .where("outcome = 'quarantined'")
                .orderBy("input_path", "record_number")
                .limit(MOST_QUARANTINED)
                .selectExpr(
                        "if(record_number = 0, input_path, concat(input_path, ', record ', record_number))",
                        "reason",
                        "message")
                .collectAsList()
                .stream()
                .map(row -> new RunSummary.Quarantined(row.getString(0), row.getString(1), row.getString(2)))
                .toList();
    }

    /** The surest figure of some reports. */
    private List<Row> sample() {
        Dataset<Row> names = build.staged("agencies").selectExpr("agency_id as named_id", "name as agency_name");
        return build.staged("metrics")
                .selectExpr("*", """
                        row_number() OVER (PARTITION BY report_id
                          ORDER BY indicator_id IS NULL, confidence DESC, char_begin, metric_id) AS place""")
                .where("place = 1")
                .join(names, expr("agency_id = named_id"))
                .orderBy("agency_name", "report_year", "metric_id")
                .limit(5)
                .select("agency_name", "report_year", "subject", "value", "unit", "quote")
                .collectAsList();
    }
}
