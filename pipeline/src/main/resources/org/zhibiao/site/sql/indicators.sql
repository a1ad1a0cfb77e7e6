-- A row an indicator: its groups of peers, those of an indicator that few bodies have with all their values.
SELECT i.indicator_id, g.items AS groups, y.items AS years
FROM indicators i
LEFT JOIN (
  SELECT indicator_id, collect_list(struct(indicator_id, report_type, scope, unit_norm, level, function_code, group_number,
    agency_count, series_count, part, if(series_count <= 40, bodies, slice(bodies, 1, 0)) AS bodies)) AS items
  FROM peers WHERE part = 0 GROUP BY indicator_id
) g ON i.indicator_id = g.indicator_id
LEFT JOIN (SELECT indicator_id, collect_list(struct(*)) AS items FROM indicator_year GROUP BY indicator_id) y
  ON i.indicator_id = y.indicator_id
