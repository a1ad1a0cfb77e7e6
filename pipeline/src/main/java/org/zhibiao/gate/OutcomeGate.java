package org.zhibiao.gate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Every input that was seen has one outcome, and every outcome {@code report} has its report. */
record OutcomeGate(InputsSeen seen, Map<String, Dataset<Row>> staged) implements Gate {

    private static final String NAME = "outcomes_add_up";

    @Override
    public List<GateResult> check() {
        Row counted = staged.get("inputs")
                .agg(
                        count(lit(1)),
                        count_distinct(col("input_path")),
                        expr("count_if(outcome in ('report', 'duplicate', 'superseded', 'quarantined', 'ignored'))"),
                        expr("count_if(outcome = 'report')"))
                .first();
        long reports = staged.get("reports").count();
        return List.of(
                difference("inputs", counted.getLong(0), seen.inputs(), "inputs of inputs seen"),
                difference("inputs.input_path", counted.getLong(1), seen.files(), "files of files seen"),
                difference("inputs.outcome", counted.getLong(2), counted.getLong(0), "outcomes of inputs"),
                difference("reports", reports, counted.getLong(3), "reports of inputs with outcome report"));
    }

    private static GateResult difference(String subject, long found, long expected, String what) {
        return found == expected
                ? GateResult.passed(NAME, subject)
                : new GateResult(NAME, subject, Math.abs(found - expected), found + " " + what + ": " + expected);
    }
}
