-- The reports that came, went or were read again since the former snapshot.
SELECT agency_id, report_year FROM reports LEFT ANTI JOIN stayed ON carried_id = report_id
UNION
SELECT agency_id, report_year FROM former_reports LEFT ANTI JOIN stayed ON carried_id = report_id
