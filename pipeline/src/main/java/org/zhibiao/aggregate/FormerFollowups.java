package org.zhibiao.aggregate;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What became of promises by a former snapshot. What is said of a promise depends on its report and the later one alone, and
 * stays where both have stayed.
 *
 * @param rows the former rows of {@code commitment_followup}
 * @param stayed {@code carried_id} of the reports that were read by the same rules and are as they were
 */
record FormerFollowups(Dataset<Row> rows, Dataset<Row> stayed) {

    /** The rows between reports that stayed, or of promises without a later report. */
    Dataset<Row> staying() {
        Dataset<Row> promised = rows.join(stayed, rows.col("report_id").equalTo(stayed.col("carried_id")), "left_semi");
        Dataset<Row> without = promised.where("followup_report_id is null");
        Dataset<Row> told = promised.join(
                stayed, promised.col("followup_report_id").equalTo(stayed.col("carried_id")), "left_semi");
        return without.unionByName(told);
    }
}
