package org.zhibiao.gate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.zhibiao.schema.TableSchema;

/**
 * No two rows of a table share their key. All keys are compared by a hash of 64 bits, which is a fraction of their bytes;
 * those whose hash others have too are compared themselves.
 */
record KeyGate(TableSchema table, Dataset<Row> rows) implements Gate {

    private static final String NAME = "key_unique";

    @Override
    public List<GateResult> check() {
        Column[] key = table.key().stream().map(name -> col(name)).toArray(Column[]::new);
        Dataset<Row> suspects = rows.select(xxhash64(key).as("suspect"))
                .groupBy("suspect")
                .agg(count(lit(1)).as("rows"))
                .where(col("rows").gt(1))
                .select("suspect");
        if (suspects.isEmpty()) {
            return List.of(GateResult.passed(NAME, table.name()));
        }
        Dataset<Row> shared = rows.join(suspects, xxhash64(key).equalTo(col("suspect")), "left_semi")
                .groupBy(key)
                .agg(count(lit(1)).as("copies"))
                .where(col("copies").gt(1))
                .select(Violations.subject(table.name()), Violations.example(table.key()));
        return Violations.tally(NAME, List.of(table.name()), shared);
    }
}
