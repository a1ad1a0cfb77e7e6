package org.zhibiao.run;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Remembers the versions of reports that are not current: those that were, and those that another one came before. */
final class ReportVersions {

    private static final String ALL = """
            WITH gone AS (
              SELECT r.report_id, r.agency_id, r.report_type, r.report_year,
                max_by(now.report_id, now.input_path) AS superseded_by,
                CASE WHEN count(now.input_path) = 0 THEN 'missing'
                  WHEN count_if(now.outcome = 'superseded' AND now.read_report_id = r.report_id) > 0 THEN 'superseded'
                  ELSE 'changed' END AS reason,
                first(r.first_snapshot_id) AS first_snapshot_id, '{former_id}' AS last_snapshot_id, 1 AS place
              FROM {former_reports} r
              LEFT ANTI JOIN {reports} c ON r.report_id = c.report_id
              LEFT JOIN {former_inputs} f ON f.report_id = r.report_id AND f.outcome = 'report'
              LEFT JOIN {inputs} now ON now.input_path = f.input_path AND now.record_number = f.record_number
              GROUP BY r.report_id, r.agency_id, r.report_type, r.report_year
            ),
            known AS (
              SELECT report_id, agency_id, report_type, report_year, superseded_by, reason, first_snapshot_id,
                last_snapshot_id, 2 AS place
              FROM {former_versions}
            ),
            never_current AS (
              SELECT read_report_id, min_by(read_agency_id, input_path), min_by(read_report_type, input_path),
                min_by(read_report_year, input_path), min_by(report_id, input_path), 'superseded', NULL, NULL, 3
              FROM {inputs} WHERE outcome = 'superseded' GROUP BY read_report_id
            ),
            versions AS (
              SELECT *, row_number() OVER (PARTITION BY report_id ORDER BY place) AS pick
              FROM (SELECT * FROM gone UNION ALL SELECT * FROM known UNION ALL SELECT * FROM never_current)
            )
            SELECT report_id, agency_id, report_type, report_year, superseded_by, reason, first_snapshot_id, last_snapshot_id
            FROM versions v LEFT ANTI JOIN {reports} c ON v.report_id = c.report_id
            WHERE pick = 1
            """;

    private ReportVersions() {}

    /**
     * The rows of {@code report_versions}.
     *
     * @param inputs the rows of {@code inputs} now
     * @param reports the rows of {@code reports} now
     */
    static Dataset<Row> of(SparkSession spark, Former former, Dataset<Row> inputs, Dataset<Row> reports) {
        return new Views(spark)
                .with("former_reports", former.table("reports"))
                .with("former_inputs", former.table("inputs"))
                .with("former_versions", former.table("report_versions"))
                .with("inputs", inputs)
                .with("reports", reports)
                .query(ALL.replace("{former_id}", former.id()));
    }
}
