-- A row a page of peers: bodies of one level and field of work with one indicator in one unit, two hundred a page.
WITH bodies AS (
  SELECT indicator_id, report_type, scope, unit_norm, level, function_code, agency_id,
    max(agency_name) AS agency_name, max(region_code) AS region_code,
    collect_list(struct(year, value, value_high, comparator, selection, candidate_count, metric_id, report_id, char_begin,
      peer_rank, peer_count, peer_median)) AS years
  FROM placed_values
  GROUP BY indicator_id, report_type, scope, unit_norm, level, function_code, agency_id
),
numbered AS (
  SELECT *,
    dense_rank() OVER (
      PARTITION BY indicator_id ORDER BY report_type, scope, unit_norm, level, function_code) AS group_number,
    row_number() OVER (
      PARTITION BY indicator_id, report_type, scope, unit_norm, level, function_code
      ORDER BY region_code, agency_name, agency_id) - 1 AS place,
    count(1) OVER (
      PARTITION BY indicator_id, report_type, scope, unit_norm, level, function_code) AS agency_count,
    count(1) OVER (PARTITION BY indicator_id) AS series_count
  FROM bodies
)
SELECT indicator_id, report_type, scope, unit_norm, level, function_code, group_number, agency_count, series_count,
  cast(place DIV 200 AS int) AS part,
  collect_list(struct(place, agency_id, agency_name, years)) AS bodies
FROM numbered
GROUP BY indicator_id, report_type, scope, unit_norm, level, function_code, group_number, agency_count, series_count,
  place DIV 200
