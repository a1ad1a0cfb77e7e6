-- One indicator over all bodies of one level and function in one year. Undecided values do not count.
WITH decided AS (
  SELECT *
  FROM indicator_agency_year
  WHERE value IS NOT NULL
),
grouped AS (
  -- Levels and functions are kept apart: a province's figure may contain its cities'.
  SELECT indicator_id, unit_norm, scope, report_type, level, function_code, year,
    count(*) AS agency_count,
    count_if(comparator <> '=' OR value_high IS NOT NULL) AS inexact_count,
    sum(value) AS value_sum, avg(value) AS value_mean, min(value) AS value_min, max(value) AS value_max,
    sort_array(collect_list(value)) AS ordered
  FROM decided
  GROUP BY indicator_id, unit_norm, scope, report_type, level, function_code, year
)
SELECT g.indicator_id, g.unit_norm, g.scope, g.report_type, g.level, g.function_code, g.year, g.agency_count,
  g.inexact_count,
  -- "value_sum: where the indicator sums"
  CASE WHEN i.aggregation = 'sum' AND u.unit_norm IS NULL THEN g.value_sum END AS value_sum,
  g.value_mean,
  (g.ordered[CAST((g.agency_count - 1) DIV 2 AS INT)] + g.ordered[CAST(g.agency_count DIV 2 AS INT)]) / 2
    AS value_median,
  g.value_min, g.value_max
FROM grouped g
JOIN indicators i ON i.indicator_id = g.indicator_id
LEFT JOIN units_that_never_add_up u ON u.unit_norm = g.unit_norm
