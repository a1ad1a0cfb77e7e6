package org.zhibiao.serve;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.zhibiao.schema.StoredRows;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;
import org.zhibiao.warehouse.Snapshot;

/**
 * The tables of the published snapshot under their plain names in the database {@code default}, for all sessions. Each
 * snapshot has a database of its own, whose tables never change, and the plain names are views of one of them: a statement
 * that runs goes on with what it began with when the names move.
 */
public final class ServedTables {

    private final SparkSession spark;
    private final ReadOnly guard;
    private final Deque<String> served = new ArrayDeque<>();

    /**
     * In the catalog of a session that was made with the guard.
     *
     * @throws IllegalStateException when no session was
     */
    public ServedTables(SparkSession spark, ReadOnly guard) {
        if (!guard.isInstalled()) {
            throw new IllegalStateException("the session was there before its guard");
        }
        this.spark = spark;
        this.guard = guard;
    }

    /** The id of the snapshot that the names lead to; empty text before the first. */
    public synchronized String snapshotId() {
        return served.isEmpty() ? "" : served.getLast();
    }

    /** Moves the names to a snapshot. */
    public synchronized void serve(Snapshot snapshot) {
        if (snapshot.id().equals(snapshotId())) {
            return;
        }
        guard.letPass(() -> {
            register(snapshot);
            return null;
        });
    }

    private void register(Snapshot snapshot) {
        String database = database(snapshot.id());
        spark.sql("CREATE DATABASE IF NOT EXISTS " + database + " COMMENT "
                + literal("snapshot " + snapshot.id() + ", as long as it is served"));
        for (TableSchema table : Tables.all()) {
            String full = database + "." + table.name();
            if (!spark.catalog().tableExists(full)) {
                spark.catalog()
                        .createTable(
                                full,
                                "parquet",
                                table.type(),
                                table.meaning(),
                                Map.of("path", snapshot.table(table.name()).toString(), StoredRows.PATTERNS, "false"));
            }
        }
        // Spark moves the column that folders are named after to the end; a view has the declared order.
        for (TableSchema table : Tables.all()) {
            spark.sql("CREATE OR REPLACE VIEW default." + table.name() + " COMMENT " + literal(table.meaning())
                    + " AS SELECT " + String.join(", ", table.type().fieldNames()) + " FROM " + database + "."
                    + table.name());
        }
        served.remove(snapshot.id());
        served.addLast(snapshot.id());
        forgetOld();
    }

    /** The former one stays for a statement that was read while the names moved. */
    private void forgetOld() {
        while (served.size() > 2) {
            spark.sql("DROP DATABASE IF EXISTS " + database(served.removeFirst()) + " CASCADE");
        }
    }

    private static String database(String id) {
        return "snapshot_" + id.toLowerCase(Locale.ROOT).replace('-', '_');
    }

    private static String literal(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
