-- Units in which any report gives a rate, a rank or a score: their values are not summed over bodies.
SELECT DISTINCT unit_norm
FROM metrics
WHERE unit_kind IN ('percent', 'percentage_point', 'multiple', 'rank', 'score')
