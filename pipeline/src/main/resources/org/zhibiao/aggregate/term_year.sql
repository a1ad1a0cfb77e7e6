-- One word over all reports of one level in one year, against the year before.
WITH reporting AS (
  SELECT DISTINCT r.report_year, a.level
  FROM reports r
  JOIN agencies a ON a.agency_id = r.agency_id
)
SELECT c.term, c.report_year, c.level, c.report_count, c.occurrences,
  -- No report of that level from the year before: no change. Reports, but without the word: it stood there 0 times.
  CASE WHEN y.report_year IS NOT NULL THEN c.occurrences - coalesce(b.occurrences, 0) END AS change
FROM term_counts c
LEFT JOIN reporting y ON y.report_year = c.report_year - 1 AND y.level <=> c.level
LEFT JOIN term_counts b ON b.term = c.term AND b.report_year = c.report_year - 1 AND b.level <=> c.level
