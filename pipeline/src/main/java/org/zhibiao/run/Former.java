package org.zhibiao.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.zhibiao.aggregate.Aggregates;
import org.zhibiao.aggregate.FormerTables;
import org.zhibiao.schema.StoredRows;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;
import org.zhibiao.warehouse.Manifest;
import org.zhibiao.warehouse.Snapshot;

/** The published snapshot on which a run builds; empty for the first run and for one that begins anew. */
record Former(SparkSession spark, Optional<Snapshot> snapshot) {

    private static final String FOLLOWUP = "commitment_followup";

    /**
     * The snapshot, or none where its base tables do not have the columns that are declared now: files of other columns
     * cannot be carried over.
     */
    static Former of(SparkSession spark, Optional<Snapshot> snapshot) {
        return new Former(spark, snapshot.filter(Former::hasDeclaredColumns));
    }

    private static boolean hasDeclaredColumns(Snapshot snapshot) {
        Manifest manifest = snapshot.manifest();
        return Tables.base().stream().allMatch(table -> hasDeclaredColumns(manifest, table));
    }

    private static boolean hasDeclaredColumns(Manifest manifest, TableSchema table) {
        return manifest.table(table.name())
                .filter(entry -> columns(entry).equals(columns(table)))
                .isPresent();
    }

    /**
     * The tables on which audits and aggregates build; empty where there is no snapshot.
     *
     * @param carried {@code carried_id} of the reports whose rows stay
     */
    Optional<FormerTables> tables(Dataset<Row> carried) {
        return snapshot.map(published -> new FormerTables(
                FormerTables.ofUse().stream()
                        .filter(table -> wouldBeTheSame(published.manifest(), table))
                        .collect(Collectors.toMap(TableSchema::name, table -> table(table.name()))),
                carried));
    }

    /** What became of promises is told by the rules, which every report names; the rest is not. */
    private static boolean wouldBeTheSame(Manifest manifest, TableSchema table) {
        boolean isOfRules = Tables.base().contains(table) || table.name().equals(FOLLOWUP);
        return hasDeclaredColumns(manifest, table)
                && (isOfRules || manifest.aggregatesVersion().equals(Aggregates.version()));
    }

    /** The rows of a table; none where there is no snapshot. */
    Dataset<Row> table(String name) {
        TableSchema table = Tables.named(name);
        return snapshot.map(published -> StoredRows.of(spark, table.type(), published.table(name)))
                .orElseGet(() -> spark.createDataFrame(List.of(), table.type()));
    }

    /** The id of the snapshot; empty where there is none. */
    String id() {
        return snapshot.map(Snapshot::id).orElse("");
    }

    private static List<String> columns(Manifest.TableEntry entry) {
        return entry.columns().stream()
                .map(column -> column.name() + " " + column.type())
                .toList();
    }

    private static List<String> columns(TableSchema table) {
        return table.columns().stream()
                .map(column -> column.name() + " " + column.type())
                .toList();
    }
}
