-- The figures that may be a body's value of an indicator in a year, each with what decides about it.
-- `series` is one indicator, unit, scope, report type, body and year as told by the report of one year; the unit is
-- part of it, so units are never mixed.
WITH candidates AS (
  -- "They read modality actual, kinds level, share and to, current reports."
  -- The year is the period's: an earlier year's figure is a candidate for that earlier year, never for this one.
  SELECT
    struct(
      m.indicator_id, m.unit_norm, m.scope, m.report_type, m.agency_id, year(m.period_end) AS year, m.report_year)
      AS series,
    m.metric_id, m.parent_metric_id, m.breakdown_id, m.unit_kind, m.comparator, m.period_start, m.period_end,
    m.value_norm AS value,
    CASE WHEN m.value = m.value_norm THEN m.value_high
         ELSE CAST(m.value_high * m.value_norm / nullif(m.value, 0) AS DECIMAL(38, 6)) END AS value_high,
    year(m.period_start) = year(m.period_end) AS inside_year
  FROM metrics m
  LEFT SEMI JOIN reports r ON r.report_id = m.report_id
  WHERE m.modality = 'actual' AND m.kind IN ('level', 'share', 'to') AND m.indicator_id IS NOT NULL
),
ancestors AS (
  -- A part of a part is a part of the total, also where the part between has no indicator. Reports nest three deep.
  SELECT c.series, c.metric_id, c.inside_year,
    explode(filter(
      array(c.parent_metric_id, p.parent_metric_id, g.parent_metric_id), id -> id <> c.metric_id)) AS ancestor_id
  FROM candidates c
  LEFT JOIN metrics p ON p.metric_id = c.parent_metric_id
  LEFT JOIN metrics g ON g.metric_id = p.parent_metric_id
),
parts AS (
  -- "A part is never added to its total": it is set aside where its total is a figure of the same series.
  -- A total that began in an earlier year does not take this year's share of it out of the choice.
  SELECT DISTINCT a.metric_id
  FROM ancestors a
  JOIN candidates t ON t.metric_id = a.ancestor_id AND t.series = a.series
  WHERE t.inside_year OR NOT a.inside_year
)
SELECT c.*,
  p.metric_id IS NOT NULL AS is_part,
  -- The total to which a complete breakdown must add up: an exact number of the same unit and period.
  CASE WHEN t.unit_norm = c.series.unit_norm AND t.modality = 'actual' AND t.comparator = '='
         AND t.value_high IS NULL AND t.period_start = c.period_start AND t.period_end = c.period_end
       THEN t.value_norm END AS parent_total
FROM candidates c
LEFT JOIN parts p ON p.metric_id = c.metric_id
LEFT JOIN metrics t ON t.metric_id = c.parent_metric_id
