-- A row a body, with all that its page shows.
SELECT struct(a.*) AS agency, y.items AS years, v.items AS values, p.items AS promises, q.items AS problems,
  u.items AS audits, l.items AS predecessors, s.items AS successors
FROM agencies a
LEFT JOIN (
  SELECT agency_id, collect_list(struct(*)) AS items FROM agency_year GROUP BY agency_id
) y ON a.agency_id = y.agency_id
LEFT JOIN (
  SELECT agency_id, collect_list(struct(indicator_id, report_type, scope, unit_norm,
    struct(year, value, value_high, comparator, selection, candidate_count, metric_id, report_id, char_begin,
      peer_rank, peer_count, peer_median) AS value)) AS items
  FROM placed_values GROUP BY agency_id
) v ON a.agency_id = v.agency_id
LEFT JOIN (
  SELECT c.agency_id, collect_list(struct(struct(c.*) AS promise, f.items AS fates)) AS items
  FROM commitments c
  LEFT JOIN (
    SELECT commitment_id, collect_list(struct(*)) AS items FROM commitment_followup GROUP BY commitment_id
  ) f ON c.commitment_id = f.commitment_id
  GROUP BY c.agency_id
) p ON a.agency_id = p.agency_id
LEFT JOIN (SELECT agency_id, collect_list(struct(*)) AS items FROM problems GROUP BY agency_id) q ON a.agency_id = q.agency_id
LEFT JOIN (
  SELECT agency_id, collect_list(struct(*)) AS items FROM audits WHERE status = 'failed' GROUP BY agency_id
) u ON a.agency_id = u.agency_id
LEFT JOIN (
  SELECT r.agency_id, collect_list(struct(r.predecessor_id AS agency_id, n.name, r.relation, r.effective_date)) AS items
  FROM agency_lineage r JOIN agencies n ON r.predecessor_id = n.agency_id GROUP BY r.agency_id
) l ON a.agency_id = l.agency_id
LEFT JOIN (
  SELECT r.predecessor_id, collect_list(struct(r.agency_id, n.name, r.relation, r.effective_date)) AS items
  FROM agency_lineage r JOIN agencies n ON r.agency_id = n.agency_id GROUP BY r.predecessor_id
) s ON a.agency_id = s.predecessor_id
