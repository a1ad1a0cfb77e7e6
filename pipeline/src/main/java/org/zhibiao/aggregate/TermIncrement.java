package org.zhibiao.aggregate;

import static org.apache.spark.sql.functions.col;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Words over all reports. Counts add up over bodies, so that those of touched bodies are taken out of the former sums as they
 * were and put in as they are; the words of all other reports are not read.
 */
record TermIncrement(SparkSession spark, Map<String, Dataset<Row>> base, FormerTables former, Touched touched) {

    private static final String COUNTS = "term_counts";

    /** The rows of {@code term_year}. */
    Dataset<Row> rows() {
        try (SqlSteps steps = new SqlSteps(spark)) {
            steps.register("former_term_year", former.rows("term_year"));
            steps.register("counted_then", counted(former.rows("agencies"), former.rows("terms")));
            steps.register("counted_now", counted(base.get("agencies"), base.get("terms")));
            steps.run("increment/" + COUNTS);
            steps.register(COUNTS, SqlSteps.kept(spark, steps.result(COUNTS)));
            steps.register("reports", base.get("reports"));
            steps.register("agencies", base.get("agencies"));
            steps.run("term_year");
            return steps.result("term_year");
        }
    }

    private Dataset<Row> counted(Dataset<Row> agencies, Dataset<Row> terms) {
        try (SqlSteps steps = new SqlSteps(spark)) {
            steps.register("agencies", agencies);
            Dataset<Row> ofYears =
                    terms.where(col("report_year").isin(touched.years().toArray()));
            steps.register("terms", touched.bodies().of(ofYears));
            steps.run(COUNTS);
            return steps.result(COUNTS);
        }
    }
}
