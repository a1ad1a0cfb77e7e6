-- The former counts, less those of touched bodies then and with those of touched bodies now.
WITH told AS (
  SELECT term, report_year, level, report_count, occurrences FROM former_term_year
  UNION ALL SELECT term, report_year, level, -report_count, -occurrences FROM counted_then
  UNION ALL SELECT term, report_year, level, report_count, occurrences FROM counted_now
)
SELECT term, report_year, level, sum(report_count) AS report_count, sum(occurrences) AS occurrences
FROM told
GROUP BY term, report_year, level
-- A word that stands in no report any more has no row.
HAVING sum(report_count) > 0
