-- One indicator of one body in one year, as the reports of its lineage alone tell it: without its peers.
-- Reads chosen_figures, in which each report's say on a year is already one value or none.
WITH sayings AS (
  -- A year's own report speaks for it. Where it is silent or missing, the nearest later report does, then an earlier
  -- one; source_report_year tells.
  SELECT *,
    struct(indicator_id, unit_norm, scope, report_type, agency_id, year) AS series,
    row_number() OVER (
      PARTITION BY indicator_id, unit_norm, scope, report_type, agency_id, year
      ORDER BY CASE WHEN report_year = year THEN 0 WHEN report_year > year THEN 1 ELSE 2 END,
               abs(report_year - year)) AS place
  FROM chosen_figures
),
spoken AS (
  -- "restated_value: what a later report says of this year"; the latest one that is decided.
  SELECT *,
    max(CASE WHEN place > 1 AND report_year > year AND value IS NOT NULL THEN struct(report_year, value) END)
      OVER (PARTITION BY series) AS restatement
  FROM sayings
),
stated_changes AS (
  -- The growth that the report itself states of the chosen figure, in percent; two different ones give none.
  SELECT s.series,
    CASE WHEN count(DISTINCT c.direction, c.value) = 1
         THEN min(CASE c.direction WHEN 'up' THEN c.value ELSE CAST(-c.value AS DECIMAL(38, 6)) END) END
      AS stated_change_pct
  FROM (SELECT series, explode(chosen_ids) AS chosen_id FROM spoken WHERE place = 1) s
  JOIN metrics c ON c.baseline_metric_id = s.chosen_id
  WHERE c.kind = 'change' AND c.unit_kind = 'percent' AND c.modality = 'actual'
    AND c.direction IS NOT NULL AND c.value_high IS NULL
  GROUP BY s.series
),
figures AS (
  SELECT s.*, a.lineage_id, i.name AS indicator_name, i.topic, a.name AS agency_name, a.level, a.function_code,
    a.region_code, s.restatement.value AS restated_value, c.stated_change_pct
  FROM spoken s
  JOIN agencies a ON a.agency_id = s.agency_id
  JOIN indicators i ON i.indicator_id = s.indicator_id
  LEFT JOIN stated_changes c ON c.series = s.series
  WHERE s.place = 1
),
with_history AS (
  -- Time series join on the lineage, so that a renamed body goes on.
  SELECT *,
    filter(
      collect_list(struct(year, agency_id, value, value_high, comparator, period_months))
        OVER (PARTITION BY indicator_id, unit_norm, scope, report_type, lineage_id),
      told -> told.year = year - 1) AS year_before
  FROM figures
),
with_prior AS (
  -- The body itself comes first where several bodies of a lineage have figures of that year; else they leave it open.
  SELECT * EXCEPT (year_before),
    size(year_before) AS prior_bodies,
    CASE WHEN size(year_before) = 1 THEN year_before[0]
         ELSE get(filter(year_before, told -> told.agency_id = agency_id), 0) END AS prior
  FROM with_history
),
one_year_before AS (
  SELECT *,
    prior.value AS prior_value,
    -- "More than 30" in the year before makes the change less than computed: the bound turns round.
    CASE prior.comparator WHEN '>' THEN '<' WHEN '>=' THEN '<=' WHEN '<' THEN '>' WHEN '<=' THEN '>='
         ELSE prior.comparator END AS turned_comparator
  FROM with_prior
),
bounded AS (
  -- How a computed change bounds the true one; null where the two figures pull in opposite directions.
  SELECT *,
    CASE WHEN value_high IS NOT NULL OR prior.value_high IS NOT NULL THEN NULL
         WHEN comparator = turned_comparator THEN comparator
         WHEN comparator = '=' THEN turned_comparator
         WHEN turned_comparator = '=' THEN comparator
         WHEN comparator IN ('>', '>=') AND turned_comparator IN ('>', '>=') THEN '>'
         WHEN comparator IN ('<', '<=') AND turned_comparator IN ('<', '<=') THEN '<' END AS bound
  FROM one_year_before
),
reasoned AS (
  SELECT *,
    CASE WHEN value IS NULL THEN 'ambiguous'
         WHEN prior_bodies = 0 THEN 'missing_year'
         WHEN prior_value IS NULL THEN 'ambiguous'
         WHEN period_months <> prior.period_months THEN 'period_length'
         WHEN bound IS NULL THEN 'comparator'
         WHEN prior_value = 0 THEN 'zero_base' END AS not_comparable_reason
  FROM bounded
)
SELECT
  indicator_id, unit_norm, scope, report_type, agency_id, year, lineage_id, indicator_name, topic, agency_name, level,
  function_code, region_code, period_start, period_end, period_months, value, value_high, comparator, selection,
  candidate_count, metric_ids, report_year AS source_report_year, restated_value, prior_value,
  CASE WHEN not_comparable_reason IS NULL OR not_comparable_reason = 'zero_base'
       THEN value - prior_value END AS change_abs,
  CASE WHEN not_comparable_reason IS NULL
       THEN CAST((value - prior_value) * 100 / nullif(prior_value, 0) AS DECIMAL(38, 6)) END AS change_pct,
  CASE WHEN not_comparable_reason IS NULL OR not_comparable_reason = 'zero_base' THEN bound END AS change_comparator,
  stated_change_pct, not_comparable_reason
FROM reasoned
