package org.zhibiao.run;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.zhibiao.aggregate.AggregateTables;
import org.zhibiao.aggregate.Aggregates;
import org.zhibiao.aggregate.FormerTables;
import org.zhibiao.fault.RunFault;
import org.zhibiao.gate.DropLimits;
import org.zhibiao.gate.GateResult;
import org.zhibiao.gate.Gates;
import org.zhibiao.gate.InputsSeen;
import org.zhibiao.schema.StoredRows;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;
import org.zhibiao.warehouse.Snapshot;
import org.zhibiao.warehouse.Staging;
import org.zhibiao.warehouse.TableFiles;
import org.zhibiao.warehouse.TableLinks;
import org.zhibiao.warehouse.TableWriter;

/** The tables of a snapshot in the making. */
final class SnapshotBuild {

    private static final String AUDITS = "audits";

    private final SparkSession spark;
    private final Staging staging;
    private final Progress progress;
    private final TableWriter writer;

    SnapshotBuild(SparkSession spark, Staging staging, Progress progress) {
        this.spark = spark;
        this.staging = staging;
        this.progress = progress;
        this.writer = new TableWriter(spark);
    }

    /** Writes tables beside each other. */
    void write(Map<String, Dataset<Row>> rows) {
        List<Callable<Void>> tasks = new ArrayList<>();
        rows.forEach((name, table) -> tasks.add(() -> write(Tables.named(name), table, TableWriter.Carrying.NOTHING)));
        Tasks.all(tasks);
    }

    /** Takes the base tables of a published snapshot as they are. */
    void carryBase(Snapshot from) {
        try {
            for (TableSchema table : Tables.base()) {
                requireTable(from, table);
                TableLinks.carry(from.table(table.name()), staging.table(table.name()), configuration());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the tables of snapshot " + from.id() + " cannot be carried over", e);
        }
    }

    /**
     * Writes tables laid out by year beside each other: of a former snapshot those partitions stay, as files, that no report
     * left or joined.
     *
     * @param touched the years whose partitions are written anew
     */
    void write(Map<String, Dataset<Row>> rows, Snapshot former, Set<Integer> touched) {
        List<Callable<Void>> tasks = new ArrayList<>();
        rows.forEach((name, anew) -> tasks.add(() -> write(name, anew, former, touched)));
        Tasks.all(tasks);
    }

    private Void write(String table, Dataset<Row> rows, Snapshot former, Set<Integer> touched) {
        return write(Tables.named(table), rows, to -> carryYears(former, table, to, touched));
    }

    private void carryYears(Snapshot from, String table, Path to, Set<Integer> touched) {
        try {
            TableLinks.carryYears(from.table(table), to, touched, configuration());
        } catch (IOException e) {
            throw new RunFault(
                    "table " + table + " of snapshot " + from.id() + " cannot be carried over: " + e.getMessage(), e);
        }
    }

    private static void requireTable(Snapshot from, TableSchema table) {
        if (!from.has(table.name())) {
            throw new RunFault("snapshot " + from.id() + " has no table " + table.name()
                    + ", which came later; run nightly, which writes all tables");
        }
    }

    /** Computes audits and aggregates from the base tables that are staged. */
    void writeAggregates() {
        write(aggregates(Optional.empty()).rows());
    }

    /**
     * Computes of audits and aggregates what may differ from those of a former snapshot, and carries over the rest.
     *
     * @param carried {@code carried_id} of the reports whose rows stay
     */
    void writeAggregates(Former former, Dataset<Row> carried) {
        AggregateTables computed = aggregates(former.tables(carried));
        List<Callable<Void>> tasks = new ArrayList<>();
        computed.rows().forEach((name, rows) -> {
            Optional<Set<Integer>> years = name.equals(AUDITS) ? computed.auditYears() : Optional.empty();
            tasks.add(
                    years.isEmpty()
                            ? () -> write(Tables.named(name), rows, TableWriter.Carrying.NOTHING)
                            : () -> write(
                                    name,
                                    ofYears(rows, years.get()),
                                    former.snapshot().orElseThrow(),
                                    years.get()));
        });
        Tasks.all(tasks);
    }

    private static Dataset<Row> ofYears(Dataset<Row> rows, Set<Integer> years) {
        return rows.where(col("report_year").isin(years.toArray()));
    }

    private AggregateTables aggregates(Optional<FormerTables> former) {
        progress.step("computing audits and aggregates");
        Map<String, Dataset<Row>> base = new LinkedHashMap<>();
        Tables.base().forEach(table -> base.put(table.name(), staged(table.name())));
        return Aggregates.of(spark, base, former);
    }

    /**
     * Lets the staged tables pass the gates.
     *
     * @param anew what was not carried over
     * @throws RunFault when one of them does not; the message names gate, table, count and an example
     */
    List<GateResult> check(InputsSeen seen, Anew anew) {
        progress.step("checking the tables");
        Map<String, Dataset<Row>> staged = new LinkedHashMap<>();
        Map<String, Dataset<Row>> written = new LinkedHashMap<>();
        for (TableSchema table : Tables.all()) {
            Dataset<Row> rows = staged(table.name());
            staged.put(table.name(), rows);
            written.put(table.name(), anew.of(table, rows));
        }
        List<GateResult> results = Tasks.all(Gates.of(staged, written, files(), seen)).stream()
                .flatMap(List::stream)
                .toList();
        List<GateResult> failed =
                results.stream().filter(result -> !result.passed()).toList();
        if (!failed.isEmpty()) {
            throw new RunFault(Refusals.ofFaults(failed));
        }
        return results;
    }

    /**
     * Compares the staged tables with those of the published snapshot.
     *
     * @throws RunFault when more was lost than may be and that is refused; the message names what fell and by how much
     */
    List<GateResult> guard(Optional<Snapshot> published, DropLimits limits, NightlyOptions.Drop drop) {
        List<GateResult> results = published
                .map(snapshot -> new Losses(spark, this).of(snapshot, limits))
                .orElse(List.of());
        List<GateResult> lost =
                results.stream().filter(result -> !result.passed()).toList();
        if (lost.isEmpty()) {
            return results;
        }
        if (drop == NightlyOptions.Drop.REFUSED) {
            throw new RunFault(Refusals.ofLosses(lost));
        }
        lost.forEach(result -> progress.step("published although " + Refusals.line(result)));
        return results;
    }

    /** The files of every table, as its footers tell. */
    Map<String, TableFiles> files() {
        Map<String, TableFiles> files = new LinkedHashMap<>();
        for (TableSchema table : Tables.all()) {
            files.put(table.name(), TableFiles.of(staging.table(table.name()), configuration()));
        }
        return files;
    }

    /** A table as it was staged. */
    Dataset<Row> staged(String table) {
        return StoredRows.of(spark, Tables.named(table).type(), staging.table(table));
    }

    private Void write(TableSchema table, Dataset<Row> rows, TableWriter.Carrying carrying) {
        try {
            spark.sparkContext().setJobDescription("write " + table.name());
            writer.write(rows, carrying, table, staging.table(table.name()));
            return null;
        } catch (IOException e) {
            throw new RunFault("table " + table.name() + " cannot be written: " + e.getMessage(), e);
        }
    }

    private Configuration configuration() {
        return spark.sparkContext().hadoopConfiguration();
    }
}
