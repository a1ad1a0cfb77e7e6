package org.zhibiao.run;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.zhibiao.schema.StoredRows;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;
import org.zhibiao.warehouse.Snapshot;
import org.zhibiao.warehouse.TableFiles;

/** Counts rows whose key the former snapshot did not have. Keys are compared by a hash of 64 bits: it is a summary. */
record NewRows(SparkSession spark, SnapshotBuild build, Anew anew) {

    Map<String, Long> count(Optional<Snapshot> former, Map<String, TableFiles> files) {
        List<TableSchema> tables = Tables.all();
        List<Callable<Long>> tasks = new ArrayList<>();
        for (TableSchema table : tables) {
            long rows = files.get(table.name()).rows();
            boolean comparable = rows > 0 && former.isPresent() && former.get().has(table.name());
            tasks.add(comparable ? () -> added(table, former.get()) : () -> rows);
        }
        List<Long> counts = Tasks.all(tasks);
        Map<String, Long> added = new LinkedHashMap<>();
        for (int i = 0; i < counts.size(); i++) {
            added.put(tables.get(i).name(), counts.get(i));
        }
        return added;
    }

    private long added(TableSchema table, Snapshot former) {
        Dataset<Row> known = StoredRows.of(spark, table.type(), former.table(table.name()));
        return keys(table, anew.of(table, build.staged(table.name())), "key")
                .join(keys(table, anew.of(table, known), "known"), col("key").equalTo(col("known")), "left_anti")
                .count();
    }

    private static Dataset<Row> keys(TableSchema table, Dataset<Row> rows, String name) {
        return rows.select(xxhash64(table.key().stream().map(key -> col(key)).toArray(Column[]::new))
                .as(name));
    }
}
