-- How many bodies and values each indicator has.
SELECT indicator_id, count(DISTINCT agency_id) AS agency_count, count(value) AS value_count, min(year) AS first_year,
  max(year) AS last_year
FROM indicator_agency_year GROUP BY indicator_id
