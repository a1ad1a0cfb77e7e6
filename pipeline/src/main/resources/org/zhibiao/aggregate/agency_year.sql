-- One body in one report year, with what was taken from its report.
WITH current_reports AS (
  SELECT agency_id, report_type, report_year, max_by(report_id, struct(publish_date, report_id)) AS report_id
  FROM reports
  GROUP BY agency_id, report_type, report_year
),
figures AS (
  SELECT agency_id, report_type, report_year, count(*) AS metric_count,
    count(DISTINCT indicator_id) AS indicator_count
  FROM metrics
  GROUP BY agency_id, report_type, report_year
),
promises AS (
  SELECT agency_id, report_type, report_year, count(*) AS commitment_count
  FROM commitments
  GROUP BY agency_id, report_type, report_year
),
shortfalls AS (
  SELECT agency_id, report_type, report_year, count(*) AS problem_count
  FROM problems
  GROUP BY agency_id, report_type, report_year
),
checks AS (
  SELECT agency_id, report_type, report_year,
    count_if(status = 'passed') AS audits_passed, count_if(status = 'failed') AS audits_failed
  FROM audits
  GROUP BY agency_id, report_type, report_year
)
-- A report without figures or promises is still a row, with zeros.
SELECT agency_id, report_type, report_year, r.report_id,
  coalesce(metric_count, 0) AS metric_count, coalesce(indicator_count, 0) AS indicator_count,
  coalesce(commitment_count, 0) AS commitment_count, coalesce(problem_count, 0) AS problem_count,
  coalesce(audits_passed, 0) AS audits_passed, coalesce(audits_failed, 0) AS audits_failed
FROM current_reports r
LEFT JOIN figures USING (agency_id, report_type, report_year)
LEFT JOIN promises USING (agency_id, report_type, report_year)
LEFT JOIN shortfalls USING (agency_id, report_type, report_year)
LEFT JOIN checks USING (agency_id, report_type, report_year)
