package org.zhibiao.run;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.zhibiao.schema.Tables;

/**
 * Decides which readings are the current reports. The first input of a report by path is the report, others are duplicates.
 * Of several reports of one body, kind and year the one published last is current, then the longest.
 *
 * <p>An input that vanished competes as long as its facts are in the former snapshot. When such an input would come to be
 * the report and its facts are not, it is quarantined: nobody can read it again.
 */
final class InputOutcomes {

    /** All inputs with what their own text gives: read now, known from the former snapshot, or gone and kept. */
    private static final String CANDIDATES = """
            SELECT w.input_path, w.record_number, w.content_sha256, w.reading_key,
              if(w.reading_key IS NULL, NULL, '{rules}') AS rules_version, w.outcome, w.reason, w.message,
              w.report.header.report_id, w.report.header.agency_id, w.report.header.report_type,
              w.report.header.report_year, w.report.header.publish_date, w.report.header.char_count,
              'read' AS origin, false AS was_report, f.first_snapshot_id AS known_since
            FROM {wide} w LEFT JOIN {former} f
              ON w.input_path = f.input_path AND w.record_number = f.record_number
                AND w.content_sha256 <=> f.content_sha256
            WHERE w.outcome IS NOT NULL
            UNION ALL
            SELECT f.input_path, f.record_number, f.content_sha256, f.reading_key, f.rules_version,
              if(f.read_report_id IS NULL, f.outcome, 'report') AS outcome,
              if(f.read_report_id IS NULL, f.reason, NULL) AS reason,
              if(f.read_report_id IS NULL, f.message, NULL) AS message,
              f.read_report_id, f.read_agency_id, f.read_report_type, f.read_report_year, f.read_publish_date,
              f.read_char_count, if(w.input_path IS NULL, 'kept', 'known') AS origin, f.outcome = 'report' AS was_report,
              f.first_snapshot_id AS known_since
            FROM {former} f LEFT JOIN {wide} w ON w.input_path = f.input_path AND w.record_number = f.record_number
            WHERE ({keep} AND w.input_path IS NULL) OR (w.outcome IS NULL AND w.reading_key = f.reading_key)
            """;

    private static final String DECIDE = """
            WITH available AS (
              SELECT *, origin <> 'kept' OR was_report OR outcome <> 'report' AS is_available FROM {candidates}
            ),
            copies AS (
              SELECT *, row_number() OVER (
                PARTITION BY report_id ORDER BY is_available DESC, input_path, record_number) AS copy
              FROM available WHERE outcome = 'report'
            ),
            versions AS (
              SELECT report_id,
                first_value(report_id) OVER latest AS current_id,
                first_value(input_path) OVER latest AS current_path,
                first_value(is_available) OVER latest AS current_available,
                row_number() OVER latest AS version
              FROM copies WHERE copy = 1
              WINDOW latest AS (
                PARTITION BY agency_id, report_type, report_year
                ORDER BY is_available DESC, publish_date DESC NULLS LAST, char_count DESC, report_id)
            )
            SELECT r.input_path, r.record_number, r.content_sha256, r.origin, r.was_report,
              CASE WHEN v.current_available THEN v.current_id END AS report_id,
              CASE WHEN NOT v.current_available THEN 'unreadable' ELSE r.reason END AS reason,
              CASE WHEN NOT v.current_available THEN 'quarantined'
                WHEN c.copy > 1 THEN 'duplicate' WHEN v.version > 1 THEN 'superseded' ELSE r.outcome END AS outcome,
              CASE
                WHEN NOT v.current_available THEN
                  'it is gone, and what it said is in no table; put it back, or run with --forget-missing'
                WHEN c.copy > 1 THEN concat('the same text as ', first.input_path,
                  if(first.record_number = 0, '', concat(', record ', first.record_number)))
                WHEN v.version > 1 THEN concat('a former version of the report in ', v.current_path)
                ELSE r.message END AS message,
              r.reading_key, r.rules_version, r.report_id AS read_report_id, r.agency_id AS read_agency_id,
              r.report_type AS read_report_type, r.report_year AS read_report_year,
              r.publish_date AS read_publish_date, r.char_count AS read_char_count,
              coalesce(r.known_since, '{snapshot}') AS first_snapshot_id
            FROM {candidates} r
            LEFT JOIN copies c ON r.input_path = c.input_path AND r.record_number = c.record_number
            LEFT JOIN versions v ON c.report_id = v.report_id
            LEFT JOIN copies first ON c.report_id = first.report_id AND first.copy = 1
            """;

    private InputOutcomes() {}

    /**
     * The rows of {@code inputs}, with {@code origin} (read, known or kept) and {@code was_report} besides.
     *
     * @param wide what was read
     * @param former the former rows of {@code inputs}; without any before the first run
     */
    static Dataset<Row> of(
            SparkSession spark,
            Dataset<Row> wide,
            Dataset<Row> former,
            NightlyOptions.Missing missing,
            String rulesVersion,
            String snapshotId) {
        Dataset<Row> candidates = new Views(spark)
                .with("wide", wide)
                .with("former", former)
                .query(CANDIDATES
                        .replace("{keep}", Boolean.toString(missing == NightlyOptions.Missing.KEPT))
                        .replace("{rules}", rulesVersion));
        return new Views(spark).with("candidates", candidates).query(DECIDE.replace("{snapshot}", snapshotId));
    }

    /** The published columns of decided rows. */
    static Dataset<Row> published(Dataset<Row> decided) {
        return decided.selectExpr(Tables.named("inputs").type().fieldNames());
    }
}
