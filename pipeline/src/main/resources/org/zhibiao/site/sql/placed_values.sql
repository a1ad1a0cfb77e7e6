-- The values of dashboards, each with the place of the first figure that it rests on.
SELECT v.*, get(v.metric_ids, 0) AS metric_id, m.report_id, m.char_begin
FROM indicator_agency_year v LEFT JOIN metrics m ON get(v.metric_ids, 0) = m.metric_id
