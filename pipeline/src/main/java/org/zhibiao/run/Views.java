package org.zhibiao.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Runs a query over rows that it names as {@code {name}}; two runs in one session never see each other's. */
final class Views {

    private final SparkSession spark;
    private final Map<String, Dataset<Row>> rows = new LinkedHashMap<>();

    Views(SparkSession spark) {
        this.spark = spark;
    }

    Views with(String name, Dataset<Row> named) {
        rows.put(name, named);
        return this;
    }

    /** The result; a plan keeps what it reads, so that the names are free again. */
    Dataset<Row> query(String sql) {
        String suffix = "_" + UUID.randomUUID().toString().replace("-", "");
        String named = sql;
        for (Map.Entry<String, Dataset<Row>> view : rows.entrySet()) {
            view.getValue().createOrReplaceTempView(view.getKey() + suffix);
            named = named.replace("{" + view.getKey() + "}", view.getKey() + suffix);
        }
        Dataset<Row> result = spark.sql(named);
        rows.keySet().forEach(view -> spark.catalog().dropTempView(view + suffix));
        return result;
    }
}
