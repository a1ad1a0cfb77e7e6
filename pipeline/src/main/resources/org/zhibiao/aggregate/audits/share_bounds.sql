-- A share in percent lies between 0 and 100. Multiples (倍) and changes may exceed it and are not asked.
WITH shares AS (
  SELECT *, value_norm BETWEEN 0 AND 100 AND coalesce(value_high, value) BETWEEN 0 AND 100 AS inside
  FROM metrics
  WHERE kind = 'share' AND unit_kind = 'percent'
)
SELECT report_id, agency_id, report_type, report_year, 'share_bounds' AS check_name, array(metric_id) AS metric_ids,
  '0 to 100' AS expected, format_number(greatest(value, coalesce(value_high, value)), '0.######') AS actual,
  CASE WHEN inside THEN 'passed' ELSE 'failed' END AS status,
  concat(subject, ' is ', quote,
    CASE WHEN inside THEN ', a possible share' ELSE '; a share lies between 0% and 100%' END) AS message
FROM shares
