-- Bodies and reports by province-level division and year.
SELECT coalesce(substring(a.region_code, 1, 2), '00') AS shelf, max(coalesce(a.province, '')) AS title, y.report_year AS year,
  count(DISTINCT y.agency_id) AS agency_count, count(1) AS report_count
FROM agency_year y JOIN agencies a ON y.agency_id = a.agency_id
GROUP BY coalesce(substring(a.region_code, 1, 2), '00'), y.report_year
