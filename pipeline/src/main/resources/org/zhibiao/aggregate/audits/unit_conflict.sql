-- One indicator told in several units of one kind (件 and 次, say): which of them is comparable, a reader must decide.
WITH figures AS (
  SELECT report_id, agency_id, report_type, report_year, indicator_id, scope, period_start, period_end, unit_kind,
    unit_norm, metric_id, subject, quote, char_begin
  FROM metrics
  WHERE modality = 'actual' AND kind IN ('level', 'share', 'to') AND indicator_id IS NOT NULL
    AND parent_metric_id IS NULL
),
conflicts AS (
  SELECT report_id, agency_id, report_type, report_year, indicator_id,
    sort_array(collect_set(unit_norm)) AS units,
    sort_array(collect_list(struct(char_begin, metric_id, subject, quote))) AS told
  FROM figures
  GROUP BY report_id, agency_id, report_type, report_year, indicator_id, scope, period_start, period_end, unit_kind
  HAVING count(DISTINCT unit_norm) > 1
)
SELECT c.report_id, c.agency_id, c.report_type, c.report_year, 'unit_conflict' AS check_name,
  transform(told, t -> t.metric_id) AS metric_ids, 'one unit' AS expected, array_join(units, ', ') AS actual,
  'undecidable' AS status,
  concat(i.name, ' is given in ', size(units), ' units: ',
    array_join(transform(told, t -> concat(t.subject, ' ', t.quote)), ', ')) AS message
FROM conflicts c
JOIN indicators i ON i.indicator_id = c.indicator_id
