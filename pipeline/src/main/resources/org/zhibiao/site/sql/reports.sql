-- A row a report, with all that its page shows.
SELECT struct(r.*) AS report, t.text, m.items AS metrics, c.items AS commitments, p.items AS problems,
  s.items AS sections, a.items AS audits, f.items AS fates, e.items AS evidence
FROM reports r
JOIN report_texts t ON r.report_id = t.report_id
LEFT JOIN (SELECT report_id, collect_list(struct(*)) AS items FROM metrics GROUP BY report_id) m ON r.report_id = m.report_id
LEFT JOIN (SELECT report_id, collect_list(struct(*)) AS items FROM commitments GROUP BY report_id) c ON r.report_id = c.report_id
LEFT JOIN (SELECT report_id, collect_list(struct(*)) AS items FROM problems GROUP BY report_id) p ON r.report_id = p.report_id
LEFT JOIN (SELECT report_id, collect_list(struct(*)) AS items FROM sections GROUP BY report_id) s ON r.report_id = s.report_id
LEFT JOIN (
  SELECT report_id, collect_list(struct(*)) AS items FROM audits WHERE status = 'failed' GROUP BY report_id
) a ON r.report_id = a.report_id
LEFT JOIN (
  SELECT report_id, collect_list(struct(*)) AS items FROM commitment_followup GROUP BY report_id
) f ON r.report_id = f.report_id
LEFT JOIN (
  SELECT d.followup_report_id, collect_list(struct(struct(d.*) AS fate, q.quote, q.char_begin)) AS items
  FROM commitment_followup d JOIN commitments q ON d.commitment_id = q.commitment_id
  WHERE d.evidence_char_begin IS NOT NULL
  GROUP BY d.followup_report_id
) e ON r.report_id = e.followup_report_id
