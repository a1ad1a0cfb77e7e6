-- The report years in which the audits of touched bodies are not the former ones.
SELECT DISTINCT report_year
FROM (
  (SELECT * FROM audits EXCEPT SELECT * FROM former_audits)
  UNION ALL
  (SELECT * FROM former_audits EXCEPT SELECT * FROM audits)
)
