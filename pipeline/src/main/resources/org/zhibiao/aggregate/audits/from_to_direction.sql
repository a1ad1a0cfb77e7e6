-- A report that tells a figure before and after a change says that it changed.
WITH pairs AS (
  SELECT t.report_id, t.agency_id, t.report_type, t.report_year, t.subject, f.metric_id AS from_id,
    t.metric_id AS to_id, f.quote AS from_quote, t.quote AS to_quote, f.value_norm AS before, t.value_norm AS after,
    f.comparator = '=' AND f.value_high IS NULL AND t.comparator = '=' AND t.value_high IS NULL AS exact
  FROM metrics t
  JOIN metrics f ON f.metric_id = t.baseline_metric_id AND f.report_id = t.report_id
  WHERE t.kind = 'to' AND f.kind = 'from' AND t.unit_norm = f.unit_norm
)
SELECT report_id, agency_id, report_type, report_year, 'from_to_direction' AS check_name,
  array(from_id, to_id) AS metric_ids,
  concat('other than ', format_number(before, '0.######')) AS expected, format_number(after, '0.######') AS actual,
  CASE WHEN before <> after THEN 'passed' WHEN exact THEN 'failed' ELSE 'undecidable' END AS status,
  concat(subject, ' went from ', from_quote, ' to ', to_quote,
    CASE WHEN before <> after THEN '' WHEN exact THEN ', which is no change'
         ELSE '; the numbers agree but are not exact' END) AS message
FROM pairs
