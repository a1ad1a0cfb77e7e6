package org.zhibiao.aggregate;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Audits and aggregates.
 *
 * @param rows all rows of each table, by its name
 * @param auditYears the report years in which {@code audits} are not those of the former snapshot; empty where there is none to
 *     build on
 */
public record AggregateTables(Map<String, Dataset<Row>> rows, Optional<Set<Integer>> auditYears) {

    /** Keeps the tables as they are given. */
    public AggregateTables {
        rows = Collections.unmodifiableMap(new TreeMap<>(rows));
        auditYears = auditYears.map(Set::copyOf);
    }

    AggregateTables with(String name, Dataset<Row> table) {
        Map<String, Dataset<Row>> more = new TreeMap<>(rows);
        more.put(name, table);
        return new AggregateTables(more, auditYears);
    }
}
