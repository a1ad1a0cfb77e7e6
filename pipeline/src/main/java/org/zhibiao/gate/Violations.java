package org.zhibiao.gate;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Rows at fault, counted by table. A row has {@code subject}, the table or column at fault, and {@code example}. */
final class Violations {

    static final String SUBJECT = "subject";
    static final String EXAMPLE = "example";

    private Violations() {}

    /** One result for each subject, also for those without a row at fault. */
    static List<GateResult> tally(String gate, Collection<String> subjects, Dataset<Row> atFault) {
        Map<String, GateResult> found = new HashMap<>();
        List<Row> rows = atFault.groupBy(SUBJECT)
                .agg(count(lit(1)).as("violations"), min(EXAMPLE).as(EXAMPLE))
                .select(SUBJECT, "violations", EXAMPLE)
                .collectAsList();
        for (Row row : rows) {
            found.put(row.getString(0), new GateResult(gate, row.getString(0), row.getLong(1), row.getString(2)));
        }
        return subjects.stream()
                .map(subject -> found.getOrDefault(subject, GateResult.passed(gate, subject)))
                .toList();
    }

    /** A row's key in words, such as {@code report_id=ab, term=法治}. */
    static Column example(List<String> key) {
        Column[] parts = key.stream()
                .map(name -> concat(lit(name + "="), coalesce(col(name).cast("string"), lit("null"))))
                .toArray(Column[]::new);
        return array_join(array(parts), ", ").as(EXAMPLE);
    }

    static Column subject(String subject) {
        return lit(subject).as(SUBJECT);
    }
}
