-- What each report says of an indicator in a year: one value, or none with the reason. One row a series.
WITH timed AS (
  SELECT *,
    CAST(round(months_between(date_add(period_end, 1), period_start)) AS INT) AS months,
    period_start = make_date(series.year, 1, 1) AND period_end = make_date(series.year, 12, 31) AS whole_year
  FROM candidate_figures
),
ranked AS (
  -- Figures for different periods do not compete: the whole year comes first, then the longest period (in months)
  -- that lies wholly inside the year, then what began earlier.
  SELECT *,
    NOT is_part AND 1 = rank() OVER (
      PARTITION BY series ORDER BY is_part, whole_year DESC, inside_year DESC, months DESC) AS is_rival
  FROM timed
),
weighed AS (
  SELECT series,
    count(*) AS candidate_count,
    sort_array(collect_list(metric_id)) AS metric_ids,
    -- Two periods of one length (both halves of the year), or several that all began earlier, leave it undecided.
    size(collect_set(struct(period_start, period_end)) FILTER (WHERE is_rival)) = 1
      AND (bool_and(inside_year) FILTER (WHERE is_rival)
        OR size(collect_set(struct(period_start, period_end)) FILTER (WHERE NOT is_part)) = 1) AS one_period,
    count_if(is_rival) AS rivals,
    -- The same fact told twice is one fact; two parts of one total are two facts also where their numbers agree.
    size(collect_set(struct(value, value_high, comparator)) FILTER (WHERE is_rival)) = 1
      AND count(parent_metric_id) FILTER (WHERE is_rival)
        = size(collect_set(parent_metric_id) FILTER (WHERE is_rival)) AS one_fact,
    -- "The parts of one complete breakdown may be summed": all are parts of one total in one breakdown, all numbers
    -- are exact, and they add up to that total. Rates, ranks and scores never add up.
    count_if(is_rival AND parent_total IS NOT NULL AND breakdown_id IS NOT NULL AND comparator = '='
        AND value_high IS NULL
        AND unit_kind NOT IN ('percent', 'percentage_point', 'multiple', 'rank', 'score')) = count_if(is_rival)
      AND size(collect_set(struct(parent_metric_id, breakdown_id)) FILTER (WHERE is_rival)) = 1
      AND sum(value) FILTER (WHERE is_rival) = min(parent_total) FILTER (WHERE is_rival) AS complete,
    -- What a shorter stretch of the year holds at the least.
    max(value) FILTER (WHERE NOT is_rival AND NOT is_part AND inside_year AND comparator IN ('=', '>', '>='))
      AS most_in_less_time,
    min(value) FILTER (WHERE is_rival) AS value,
    min(value_high) FILTER (WHERE is_rival) AS value_high,
    min(comparator) FILTER (WHERE is_rival) AS comparator,
    sum(value) FILTER (WHERE is_rival) AS sum_of_parts,
    min(period_start) FILTER (WHERE is_rival) AS period_start,
    min(period_end) FILTER (WHERE is_rival) AS period_end,
    min(months) FILTER (WHERE is_rival) AS period_months,
    sort_array(collect_list(metric_id) FILTER (WHERE is_rival)) AS rival_ids
  FROM ranked
  GROUP BY series
),
decided AS (
  -- "Where an agency gives one parentless total, that is its value; the parts of one complete breakdown may be summed;
  -- otherwise value is null and selection says why: never the largest, never the first."
  SELECT w.*,
    CASE WHEN NOT one_period OR rivals = 0 THEN 'ambiguous'
         WHEN candidate_count = 1 THEN 'single'
         -- A year cannot hold less than some months of it: then the two figures count different things.
         WHEN i.aggregation = 'sum' AND most_in_less_time > value THEN 'ambiguous'
         WHEN rivals = 1 OR one_fact THEN 'total'
         WHEN complete AND i.aggregation = 'sum' THEN 'sum_of_parts'
         ELSE 'ambiguous' END AS selection
  FROM weighed w
  LEFT JOIN indicators i ON i.indicator_id = w.series.indicator_id
)
SELECT series.*, selection, candidate_count, metric_ids,
  CASE WHEN one_period THEN period_start END AS period_start,
  CASE WHEN one_period THEN period_end END AS period_end,
  CASE WHEN one_period THEN period_months END AS period_months,
  CASE WHEN selection IN ('single', 'total') THEN value
       WHEN selection = 'sum_of_parts' THEN CAST(sum_of_parts AS DECIMAL(38, 6)) END AS value,
  CASE WHEN selection IN ('single', 'total') THEN value_high END AS value_high,
  CASE WHEN selection IN ('single', 'total') THEN comparator
       WHEN selection = 'sum_of_parts' THEN '=' END AS comparator,
  CASE WHEN selection IN ('single', 'total') THEN rival_ids ELSE array() END AS chosen_ids
FROM decided
