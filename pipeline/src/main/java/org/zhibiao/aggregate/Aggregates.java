package org.zhibiao.aggregate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;

/** Computes audits and aggregates from the base tables. */
public final class Aggregates {

    /** Text is matched in Java; this table is none of SQL. */
    private static final String FOLLOWUP = "commitment_followup";

    private Aggregates() {}

    /** Changes with everything that can make audits or aggregates of the same base tables others. */
    public static String version() {
        return Steps.version();
    }

    /**
     * The tables of {@link Tables#aggregates()} by name, with exactly their declared columns. What others read is kept once
     * computed, in memory or on disk.
     *
     * @param base the base tables by name; one that is not given counts as empty
     * @param former the snapshot to build on, so that only what may differ is computed; the rows are those of a run without it
     */
    public static AggregateTables of(
            SparkSession spark, Map<String, Dataset<Row>> base, Optional<FormerTables> former) {
        Map<String, Dataset<Row>> given = withEmptyOnes(spark, base);
        return former.flatMap(tables -> Increment.of(spark, given, tables))
                .orElseGet(() -> whole(spark, given))
                .with(
                        FOLLOWUP,
                        declared(
                                Tables.named(FOLLOWUP),
                                CommitmentFollowups.of(spark, base, former.flatMap(FormerTables::followups))));
    }

    private static AggregateTables whole(SparkSession spark, Map<String, Dataset<Row>> base) {
        try (SqlSteps steps = new SqlSteps(spark)) {
            base.forEach(steps::register);
            Steps.ALL.forEach(steps::run);
            Map<String, Dataset<Row>> results = new TreeMap<>();
            Tables.aggregates().stream()
                    .filter(table -> !table.name().equals(FOLLOWUP))
                    .forEach(table -> results.put(table.name(), declared(table, steps.result(table.name()))));
            return new AggregateTables(results, Optional.empty());
        }
    }

    /** One of these tables, without the work for those that it does not read. */
    static Dataset<Row> of(SparkSession spark, Map<String, Dataset<Row>> base, TableSchema table) {
        try (SqlSteps steps = new SqlSteps(spark)) {
            withEmptyOnes(spark, base).forEach(steps::register);
            Steps.ALL.subList(0, Steps.ALL.indexOf(table.name()) + 1).forEach(steps::run);
            return declared(table, steps.result(table.name()));
        }
    }

    private static Map<String, Dataset<Row>> withEmptyOnes(SparkSession spark, Map<String, Dataset<Row>> base) {
        Map<String, Dataset<Row>> all = new TreeMap<>();
        for (TableSchema table : Tables.base()) {
            Dataset<Row> rows = base.get(table.name());
            all.put(table.name(), rows == null ? spark.createDataFrame(List.<Row>of(), table.type()) : rows);
        }
        return all;
    }

    /** Those declared columns of a table that the rows have. */
    static Dataset<Row> declared(TableSchema table, Dataset<Row> computed) {
        List<String> given = Arrays.asList(computed.columns());
        return computed.select(table.columns().stream()
                .filter(column -> given.contains(column.name()))
                .map(column -> computed.col(column.name()).cast(column.type()).as(column.name()))
                .toArray(Column[]::new));
    }
}
