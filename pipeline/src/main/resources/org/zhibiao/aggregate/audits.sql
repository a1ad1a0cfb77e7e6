-- All checks on published figures, one row a check and case. They inform and never stop a run.
WITH checks AS (
  SELECT * FROM audit_parts_sum
  UNION ALL SELECT * FROM audit_stated_growth
  UNION ALL SELECT * FROM audit_share_bounds
  UNION ALL SELECT * FROM audit_closed_more_than_accepted
  UNION ALL SELECT * FROM audit_from_to_direction
  UNION ALL SELECT * FROM audit_unit_conflict
  UNION ALL SELECT * FROM audit_duplicate_indicator
)
-- The id depends on the check and its figures alone, so that it is the same in every run.
SELECT substr(sha2(concat_ws('|', check_name, report_id, array_join(metric_ids, ',')), 256), 1, 32) AS audit_id, *
FROM checks
