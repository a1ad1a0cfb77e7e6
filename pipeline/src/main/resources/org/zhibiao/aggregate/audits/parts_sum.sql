-- Do the parts that a report gives of one total add up to it? One row for a total and a way of splitting it.
WITH parts AS (
  SELECT t.report_id, t.agency_id, t.report_type, t.report_year, t.metric_id AS total_id, p.breakdown_id,
    t.subject AS total_subject, t.unit AS total_unit, t.value_norm AS total, p.metric_id, p.subject,
    p.value_norm AS value, p.char_begin,
    p.comparator = '=' AND p.value_high IS NULL AND t.comparator = '=' AND t.value_high IS NULL AS exact
  FROM metrics p
  JOIN metrics t ON t.metric_id = p.parent_metric_id AND t.report_id = p.report_id
  -- Parts in another unit, and rates of a total, are no summands.
  WHERE p.unit_norm = t.unit_norm AND p.kind = t.kind AND p.modality = t.modality AND p.breakdown_id IS NOT NULL
),
sums AS (
  SELECT report_id, agency_id, report_type, report_year, total_id, total_subject, total_unit, total,
    CAST(sum(value) AS DECIMAL(38, 6)) AS parts, bool_and(exact) AS exact, count(*) AS part_count,
    sort_array(collect_list(struct(char_begin, metric_id, subject, value))) AS summands
  FROM parts
  GROUP BY report_id, agency_id, report_type, report_year, total_id, total_subject, total_unit, total, breakdown_id
),
judged AS (
  -- A report may name only some parts, so a smaller sum is no fault; a greater one is.
  SELECT *,
    CASE WHEN NOT exact THEN 'undecidable'
         WHEN parts = total THEN 'passed'
         WHEN parts > total THEN 'failed'
         ELSE 'undecidable' END AS status
  FROM sums
)
SELECT report_id, agency_id, report_type, report_year, 'parts_sum' AS check_name,
  concat(array(total_id), transform(summands, s -> s.metric_id)) AS metric_ids,
  format_number(total, '0.######') AS expected, format_number(parts, '0.######') AS actual, status,
  concat(
    total_subject, ' is ', format_number(total, '0.######'), total_unit, '; its ', part_count, ' stated part(s) (',
    array_join(transform(summands, s -> concat(s.subject, ' ', format_number(s.value, '0.######'))), ', '),
    ') add up to ', format_number(parts, '0.######'),
    CASE WHEN NOT exact THEN '; not all of these numbers are exact'
         WHEN parts = total THEN ', as they should'
         WHEN parts > total THEN concat(', ', format_number(parts - total, '0.######'), ' too many')
         ELSE concat(', ', format_number(total - parts, '0.######'), ' less; the report does not say that it names all parts')
    END) AS message
FROM judged
