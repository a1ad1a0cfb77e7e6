package org.zhibiao.gate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.zhibiao.schema.TableSchema;

/** No two rows of a table share their key. */
record KeyGate(TableSchema table, Dataset<Row> rows) implements Gate {

    @Override
    public List<GateResult> check() {
        Column[] key = table.key().stream().map(name -> col(name)).toArray(Column[]::new);
        Dataset<Row> shared = rows.groupBy(key)
                .agg(count(lit(1)).as("copies"))
                .where(col("copies").gt(1))
                .select(Violations.subject(table.name()), Violations.example(table.key()));
        return Violations.tally("key_unique", List.of(table.name()), shared);
    }
}
