package org.zhibiao.run;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.zhibiao.aggregate.FormerFollowups;
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
     * What became of promises; empty where it is to be judged anew.
     *
     * @param carried {@code carried_id} of the reports whose rows stay
     */
    Optional<FormerFollowups> followups(Dataset<Row> carried) {
        return snapshot.filter(published -> hasDeclaredColumns(published.manifest(), Tables.named(FOLLOWUP)))
                .map(published -> new FormerFollowups(table(FOLLOWUP), carried));
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
