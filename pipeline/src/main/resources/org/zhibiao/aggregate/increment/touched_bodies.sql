-- The bodies that may be told of otherwise than in the former snapshot: whole lineages, as a series goes on when a body
-- gets another name.
WITH known AS (
  SELECT agency_id, lineage_id, name, level, function_code, region_code FROM agencies
),
formerly_known AS (
  SELECT agency_id, lineage_id, name, level, function_code, region_code FROM former_agencies
),
changed AS (
  SELECT agency_id FROM changed_reports
  -- A body that is new, gone, or known otherwise in what aggregates read of it.
  UNION ALL SELECT agency_id FROM (SELECT * FROM known EXCEPT SELECT * FROM formerly_known)
  UNION ALL SELECT agency_id FROM (SELECT * FROM formerly_known EXCEPT SELECT * FROM known)
),
told AS (
  SELECT agency_id, lineage_id FROM known
  UNION SELECT agency_id, lineage_id FROM formerly_known
),
lines AS (
  SELECT DISTINCT t.lineage_id FROM told t LEFT SEMI JOIN changed c ON c.agency_id = t.agency_id
)
SELECT DISTINCT t.agency_id AS chosen_id FROM told t LEFT SEMI JOIN lines l ON l.lineage_id = t.lineage_id
