-- The cells of indicator_year with a touched body in them, now or formerly. Peers are of one cell, so that no row of
-- another cell has another place among its peers.
WITH turned_units AS (
  (SELECT unit_norm FROM units_that_never_add_up EXCEPT SELECT unit_norm FROM former_units_that_never_add_up)
  UNION ALL
  (SELECT unit_norm FROM former_units_that_never_add_up EXCEPT SELECT unit_norm FROM units_that_never_add_up)
),
told AS (
  SELECT indicator_id, unit_norm, scope, report_type, level, function_code, year FROM indicator_agency_year_own
  UNION ALL
  SELECT indicator_id, unit_norm, scope, report_type, level, function_code, year FROM former_indicator_agency_year_own
  UNION ALL
  -- The first rate that any report gives in a unit takes the sums of that unit from all bodies.
  SELECT f.indicator_id, f.unit_norm, f.scope, f.report_type, f.level, f.function_code, f.year
  FROM former_indicator_year f
  LEFT SEMI JOIN turned_units u ON u.unit_norm = f.unit_norm
)
SELECT DISTINCT struct(indicator_id, unit_norm, scope, report_type, level, function_code, year) AS chosen_id
FROM told
