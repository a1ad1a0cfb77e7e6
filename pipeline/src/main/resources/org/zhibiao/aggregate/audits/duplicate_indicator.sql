-- One indicator told more than once for one period, in one unit and of one scope: do the figures agree?
WITH figures AS (
  SELECT report_id, agency_id, report_type, report_year, indicator_id, scope, period_start, period_end, unit_norm,
    metric_id, subject, quote, char_begin, value_norm, value_high, comparator
  FROM metrics
  WHERE modality = 'actual' AND kind IN ('level', 'share', 'to') AND indicator_id IS NOT NULL
    AND parent_metric_id IS NULL
),
told AS (
  SELECT report_id, agency_id, report_type, report_year, indicator_id,
    count(DISTINCT value_norm, coalesce(value_high, value_norm)) AS values_told,
    count(DISTINCT subject) AS subjects,
    bool_and(comparator = '=' AND value_high IS NULL) AS exact,
    sort_array(collect_list(struct(char_begin, metric_id, subject, quote))) AS figures
  FROM figures
  GROUP BY report_id, agency_id, report_type, report_year, indicator_id, scope, period_start, period_end, unit_norm
  HAVING count(*) > 1
),
judged AS (
  -- Other words may mean other things, as the inspections of two departments do; the same words can not.
  SELECT *,
    CASE WHEN values_told = 1 THEN 'passed'
         WHEN subjects = 1 AND exact THEN 'failed'
         ELSE 'undecidable' END AS status
  FROM told
)
SELECT j.report_id, j.agency_id, j.report_type, j.report_year, 'duplicate_indicator' AS check_name,
  transform(figures, f -> f.metric_id) AS metric_ids, 'one value' AS expected,
  concat(values_told, ' value(s)') AS actual, status,
  concat(i.name, ' is told ', size(figures), ' times: ',
    array_join(transform(figures, f -> concat(f.subject, ' ', f.quote)), ', '),
    CASE WHEN status = 'passed' THEN '; the figures agree'
         WHEN status = 'failed' THEN '; the same words with different figures'
         ELSE '; whether they measure the same, a reader must decide' END) AS message
FROM judged j
JOIN indicators i ON i.indicator_id = j.indicator_id
