-- One word over all reports of one level in one year, whatever its part of speech: how often it stands there.
SELECT t.term, t.report_year, a.level,
  count(DISTINCT t.report_id) AS report_count, sum(t.occurrences) AS occurrences
FROM terms t
JOIN agencies a ON a.agency_id = t.agency_id
GROUP BY t.term, t.report_year, a.level
