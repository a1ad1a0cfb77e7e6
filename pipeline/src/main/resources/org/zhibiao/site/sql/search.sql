-- A row a shard of the index: the bodies in whose names stands a sign of the shard.
WITH names AS (
  SELECT agency_id, name, array_join(short_names, ' ') AS aliases, first_year, last_year,
    concat(name, array_join(short_names, '')) AS signs
  FROM agencies
),
signs AS (
  SELECT agency_id, name, aliases, first_year, last_year,
    explode(array_distinct(transform(
      sequence(1, length(signs)), i -> pmod(ascii(substring(signs, i, 1)), {shards})))) AS shard
  FROM names WHERE length(signs) > 0
)
SELECT shard, slice(array_sort(collect_list(struct(name, agency_id, aliases, first_year, last_year))), 1, 3000) AS bodies
FROM signs GROUP BY shard
