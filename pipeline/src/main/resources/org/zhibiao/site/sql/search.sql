-- A row a shard of the index: the bodies in whose names stands a sign of the shard, each with the indicators that it has.
WITH told AS (
  SELECT agency_id, collect_set(indicator_id) AS indicators FROM indicator_agency_year GROUP BY agency_id
),
names AS (
  SELECT a.agency_id, a.name, array_join(a.short_names, ' ') AS aliases, a.first_year, a.last_year,
    coalesce(t.indicators, array()) AS indicators, concat(a.name, array_join(a.short_names, '')) AS signs
  FROM agencies a LEFT JOIN told t ON a.agency_id = t.agency_id
),
signs AS (
  SELECT agency_id, name, aliases, first_year, last_year, indicators,
    explode(array_distinct(transform(
      sequence(1, length(signs)), i -> pmod(ascii(substring(signs, i, 1)), {shards})))) AS shard
  FROM names WHERE length(signs) > 0
)
SELECT shard,
  slice(array_sort(collect_list(struct(name, agency_id, aliases, first_year, last_year, indicators))), 1, 3000) AS bodies
FROM signs GROUP BY shard
