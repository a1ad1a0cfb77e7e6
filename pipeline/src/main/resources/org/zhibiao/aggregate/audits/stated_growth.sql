-- A growth in percent that a report states, against the growth that its own figures give.
WITH stated AS (
  SELECT c.report_id, c.agency_id, c.report_type, c.report_year, c.metric_id AS change_id, c.quote,
    CASE c.direction WHEN 'up' THEN c.value ELSE CAST(-c.value AS DECIMAL(38, 6)) END AS stated_pct,
    c.comparator = '=' AND c.value_high IS NULL AND l.comparator = '=' AND l.value_high IS NULL AS exact,
    -- Half a unit of the last decimal that is written: 29.4% stands for 29.35 to 29.45.
    CAST(0.5 * pow(10, -length(regexp_extract(format_number(c.value, '0.######'), '[.]([0-9]+)', 1)))
      AS DECIMAL(38, 6)) AS tolerance,
    l.metric_id AS level_id, l.subject, l.quote AS level_quote, l.value_norm AS level_value, l.unit_norm, l.kind,
    l.baseline_metric_id, l.sentence_id, l.indicator_id, year(l.period_end) AS level_year
  FROM metrics c
  JOIN metrics l ON l.metric_id = c.baseline_metric_id AND l.report_id = c.report_id
  WHERE c.kind = 'change' AND c.unit_kind = 'percent' AND c.modality = 'actual' AND c.direction IS NOT NULL
),
from_values AS (
  -- First choice: the report says from what to what.
  SELECT s.change_id, f.metric_id AS prior_id, f.value_norm AS prior,
    f.comparator = '=' AND f.value_high IS NULL AS prior_exact
  FROM stated s
  JOIN metrics f ON f.metric_id = s.baseline_metric_id AND f.kind = 'from' AND f.unit_norm = s.unit_norm
),
same_sentence AS (
  -- Second: the same sentence gives the earlier period's figure, and only one.
  SELECT s.change_id, min(p.metric_id) AS prior_id, min(p.value_norm) AS prior,
    bool_and(p.comparator = '=' AND p.value_high IS NULL) AS prior_exact
  FROM stated s
  JOIN metrics p ON p.sentence_id = s.sentence_id AND p.modality = 'prior' AND p.kind = 'level'
    AND p.unit_norm = s.unit_norm AND p.indicator_id <=> s.indicator_id AND year(p.period_end) = s.level_year - 1
  GROUP BY s.change_id
  HAVING count(*) = 1
),
earlier_reports AS (
  -- Third: the year before as published, when the level is the year's value and the two are comparable.
  SELECT s.change_id, CAST(NULL AS STRING) AS prior_id, f.prior_value AS prior, f.change_comparator = '=' AS prior_exact
  FROM stated s
  JOIN indicator_agency_year f ON f.agency_id = s.agency_id AND f.report_type = s.report_type
    AND f.indicator_id = s.indicator_id AND f.unit_norm = s.unit_norm AND f.year = s.level_year
    AND array_contains(f.metric_ids, s.level_id) AND f.value = s.level_value AND f.change_pct IS NOT NULL
),
with_prior AS (
  SELECT s.*,
    coalesce(a.prior_id, b.prior_id) AS prior_id,
    coalesce(a.prior, b.prior, c.prior) AS prior,
    exact AND coalesce(a.prior_exact, b.prior_exact, c.prior_exact) AS all_exact,
    CASE WHEN coalesce(a.prior, b.prior) IS NULL THEN ' as published for the year before' ELSE '' END AS prior_source
  FROM stated s
  LEFT JOIN from_values a ON a.change_id = s.change_id
  LEFT JOIN same_sentence b ON b.change_id = s.change_id
  LEFT JOIN earlier_reports c ON c.change_id = s.change_id
  WHERE coalesce(a.prior, b.prior, c.prior) <> 0
),
computed AS (
  SELECT *, CAST((level_value - prior) * 100 / nullif(prior, 0) AS DECIMAL(38, 6)) AS computed_pct
  FROM with_prior
),
judged AS (
  SELECT *,
    CASE WHEN NOT all_exact THEN 'undecidable'
         WHEN abs(computed_pct - stated_pct) <= tolerance THEN 'passed'
         ELSE 'failed' END AS status
  FROM computed
)
SELECT report_id, agency_id, report_type, report_year, 'stated_growth' AS check_name,
  filter(array(level_id, prior_id, change_id), id -> id IS NOT NULL) AS metric_ids,
  concat(format_number(computed_pct, '0.##'), '%') AS expected,
  concat(format_number(stated_pct, '0.######'), '%') AS actual, status,
  concat(subject, ' ', level_quote, ' after ', format_number(prior, '0.######'), prior_source,
    ' is a change of ', format_number(computed_pct, '0.##'), '%; the report states ',
    format_number(stated_pct, '0.######'), '%',
    CASE WHEN all_exact THEN '' ELSE '; not all of these numbers are exact' END) AS message
FROM judged
