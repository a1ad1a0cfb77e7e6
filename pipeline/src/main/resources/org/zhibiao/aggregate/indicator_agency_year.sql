-- One indicator of one body in one year: what dashboards read. What its peers tell of it comes last.
WITH grouped AS (
  -- "Peers: same level, function_code, unit_norm, scope, type, year, period length." A body whose level or function
  -- is unknown has none, and an undecided value is nobody's peer.
  SELECT *,
    value IS NOT NULL AND level IS NOT NULL AND function_code IS NOT NULL AS has_peers,
    struct(indicator_id, unit_norm, scope, report_type, year, level, function_code, period_months, value IS NULL)
      AS peer_group
  FROM indicator_agency_year_own
),
ordered AS (
  SELECT *,
    count(*) OVER (PARTITION BY peer_group) AS peers,
    rank() OVER (PARTITION BY peer_group ORDER BY value DESC) AS from_top,
    row_number() OVER (PARTITION BY peer_group ORDER BY value) AS from_bottom
  FROM grouped
),
placed AS (
  -- The exact median: the middle value, or the mean of the two in the middle.
  SELECT *,
    CAST(avg(CASE WHEN from_bottom IN ((peers + 1) DIV 2, (peers + 2) DIV 2) THEN value END)
      OVER (PARTITION BY peer_group) AS DECIMAL(38, 6)) AS median
  FROM ordered
)
SELECT * EXCEPT (has_peers, peer_group, peers, from_top, from_bottom, median),
  CASE WHEN has_peers THEN peers END AS peer_count,
  -- "null below three peers"
  CASE WHEN has_peers AND peers >= 3 THEN from_top END AS peer_rank,
  CASE WHEN has_peers AND peers >= 3 THEN median END AS peer_median
FROM placed
