package org.zhibiao.run;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Decides which readings are the current reports. The first input of a report by path is the report, others are duplicates.
 * Of several reports of one body, kind and year the one published last is current, then the longest.
 */
final class InputOutcomes {

    private static final String DECIDE = """
            WITH copies AS (
              SELECT *, row_number() OVER (PARTITION BY report_id ORDER BY input_path, record_number) AS copy
              FROM {read} WHERE outcome = 'report'
            ),
            versions AS (
              SELECT report_id,
                first_value(report_id) OVER latest AS current_id,
                first_value(input_path) OVER latest AS current_path,
                row_number() OVER latest AS version
              FROM copies WHERE copy = 1
              WINDOW latest AS (
                PARTITION BY agency_id, report_type, report_year
                ORDER BY publish_date DESC NULLS LAST, char_count DESC, report_id)
            )
            SELECT r.input_path, r.record_number, r.content_sha256, v.current_id AS report_id, r.reason,
              CASE WHEN c.copy > 1 THEN 'duplicate' WHEN v.version > 1 THEN 'superseded' ELSE r.outcome END AS outcome,
              CASE
                WHEN c.copy > 1 THEN concat('the same text as ', first.input_path,
                  if(first.record_number = 0, '', concat(', record ', first.record_number)))
                WHEN v.version > 1 THEN concat('a former version of the report in ', v.current_path)
                ELSE r.message END AS message
            FROM {read} r
            LEFT JOIN copies c ON r.input_path = c.input_path AND r.record_number = c.record_number
            LEFT JOIN versions v ON c.report_id = v.report_id
            LEFT JOIN copies first ON c.report_id = first.report_id AND first.copy = 1
            """;

    private InputOutcomes() {}

    /**
     * The rows of {@code inputs}.
     *
     * @param wide what was read
     * @param former the former snapshot's {@code inputs}; empty before the first
     */
    static Dataset<Row> of(SparkSession spark, Dataset<Row> wide, Optional<Dataset<Row>> former, String snapshotId) {
        String view = "read_inputs_" + snapshotId.replace("-", "_");
        wide.selectExpr(
                        "input_path",
                        "record_number",
                        "content_sha256",
                        "outcome",
                        "reason",
                        "message",
                        "report.header.report_id",
                        "report.header.agency_id",
                        "report.header.report_type",
                        "report.header.report_year",
                        "report.header.publish_date",
                        "report.header.char_count")
                .createOrReplaceTempView(view);
        Dataset<Row> decided = spark.sql(DECIDE.replace("{read}", view));
        spark.catalog().dropTempView(view);
        return withFirstSnapshot(decided, former, snapshotId);
    }

    private static Dataset<Row> withFirstSnapshot(Dataset<Row> inputs, Optional<Dataset<Row>> former, String id) {
        if (former.isEmpty()) {
            return inputs.withColumn("first_snapshot_id", lit(id));
        }
        Dataset<Row> known = former.get()
                .select(
                        col("input_path").as("known_path"),
                        col("record_number").as("known_record"),
                        col("content_sha256").as("known_sha256"),
                        col("first_snapshot_id").as("known_since"));
        return inputs.join(
                        known,
                        col("input_path")
                                .equalTo(col("known_path"))
                                .and(col("record_number").equalTo(col("known_record")))
                                .and(col("content_sha256").eqNullSafe(col("known_sha256"))),
                        "left")
                .withColumn("first_snapshot_id", coalesce(col("known_since"), lit(id)))
                .drop("known_path", "known_record", "known_sha256", "known_since");
    }
}
