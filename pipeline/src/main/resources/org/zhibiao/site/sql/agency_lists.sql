-- A row a page of bodies of one province-level division, two hundred a page.
WITH bodies AS (
  SELECT a.agency_id, a.name, a.level, a.function, a.region_code, coalesce(a.province, '') AS province,
    coalesce(substring(a.region_code, 1, 2), '00') AS shelf, y.items AS years
  FROM agencies a
  JOIN (
    SELECT agency_id, collect_list(struct(report_year AS year, report_type, report_id, metric_count)) AS items
    FROM agency_year GROUP BY agency_id
  ) y ON a.agency_id = y.agency_id
),
numbered AS (
  SELECT *, row_number() OVER (PARTITION BY shelf ORDER BY region_code, name, agency_id) - 1 AS place,
    count(1) OVER (PARTITION BY shelf) AS agency_count, max(province) OVER (PARTITION BY shelf) AS title
  FROM bodies
)
SELECT shelf, title, agency_count, cast(place DIV 200 AS int) AS part,
  collect_list(struct(place, agency_id, name, level, function, years)) AS bodies
FROM numbered GROUP BY shelf, title, agency_count, place DIV 200
