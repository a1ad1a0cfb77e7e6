-- The report years in which words may count otherwise: a report came, went or changed, or its body has another level.
WITH other_level AS (
  SELECT n.agency_id
  FROM agencies n
  JOIN former_agencies f ON f.agency_id = n.agency_id
  WHERE NOT (n.level <=> f.level)
)
SELECT report_year FROM changed_reports
UNION
SELECT r.report_year FROM reports r LEFT SEMI JOIN other_level o ON o.agency_id = r.agency_id
