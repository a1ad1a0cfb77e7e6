-- A body cannot close more cases than it accepted, unless it closes cases of the year before.
WITH pairs (closed_indicator, accepted_indicator) AS (
  VALUES ('reconsideration.closed', 'reconsideration.accepted')
),
told AS (
  SELECT m.report_id, f.*
  FROM indicator_agency_year f
  JOIN metrics m ON m.metric_id = f.metric_ids[0]
  WHERE f.value IS NOT NULL
),
compared AS (
  SELECT c.report_id, c.agency_id, c.report_type, c.source_report_year AS report_year, c.year,
    c.indicator_name AS closed_name, a.indicator_name AS accepted_name, c.value AS closed, a.value AS accepted,
    concat(c.metric_ids, a.metric_ids) AS metric_ids,
    c.comparator = '=' AND c.value_high IS NULL AND a.comparator = '=' AND a.value_high IS NULL AS exact
  FROM pairs p
  JOIN told c ON c.indicator_id = p.closed_indicator
  JOIN told a ON a.indicator_id = p.accepted_indicator AND a.report_id = c.report_id AND a.year = c.year
    AND a.scope = c.scope AND a.unit_norm = c.unit_norm
    AND a.period_start = c.period_start AND a.period_end = c.period_end
),
carried_over AS (
  -- Reports whose sentences on these figures speak of cases of an earlier year.
  SELECT DISTINCT m.report_id
  FROM metrics m
  JOIN pairs p ON m.indicator_id IN (p.closed_indicator, p.accepted_indicator)
  LEFT JOIN sentences s ON s.sentence_id = m.sentence_id
  WHERE concat(m.subject, coalesce(s.text, '')) RLIKE '结转|上年度?(未|遗留|旧存)|往年|旧存|积案'
),
judged AS (
  SELECT c.*,
    CASE WHEN NOT exact THEN 'undecidable'
         WHEN closed <= accepted THEN 'passed'
         WHEN o.report_id IS NOT NULL THEN 'undecidable'
         ELSE 'failed' END AS status
  FROM compared c
  LEFT JOIN carried_over o ON o.report_id = c.report_id
)
SELECT report_id, agency_id, report_type, report_year, 'closed_more_than_accepted' AS check_name, metric_ids,
  concat('at most ', format_number(accepted, '0.######')) AS expected,
  format_number(closed, '0.######') AS actual, status,
  concat(year, ': ', closed_name, ' ', format_number(closed, '0.######'), ', ', accepted_name, ' ',
    format_number(accepted, '0.######'),
    CASE WHEN NOT exact THEN '; not both numbers are exact'
         WHEN status = 'undecidable' THEN '; the report speaks of cases carried over from an earlier year'
         WHEN status = 'failed' THEN '; more closed than accepted'
         ELSE '' END) AS message
FROM judged
