-- What the run came to, in counts.
SELECT 'reason' AS list, reason AS code, '' AS status, count(1) AS rows FROM inputs WHERE reason IS NOT NULL GROUP BY reason
UNION ALL SELECT 'audit', check_name, status, count(1) FROM audits GROUP BY check_name, status
UNION ALL SELECT 'fate', status, '', count(1) FROM commitment_followup GROUP BY status
UNION ALL SELECT 'figure', if(indicator_id IS NULL, 'without', 'with'), '', count(1) FROM metrics
  GROUP BY if(indicator_id IS NULL, 'without', 'with')
UNION ALL SELECT 'selection', selection, '', count(1) FROM indicator_agency_year GROUP BY selection
