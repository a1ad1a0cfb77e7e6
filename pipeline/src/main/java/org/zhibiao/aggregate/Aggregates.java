package org.zhibiao.aggregate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;

/** Computes audits and aggregates from the base tables. */
public final class Aggregates {

    /** The SQL files in the order in which they read each other. */
    private static final List<String> STEPS = List.of(
            "candidate_figures",
            "chosen_figures",
            "indicator_agency_year",
            "indicator_year",
            "audits/parts_sum",
            "audits/stated_growth",
            "audits/share_bounds",
            "audits/closed_more_than_accepted",
            "audits/from_to_direction",
            "audits/unit_conflict",
            "audits/duplicate_indicator",
            "audits",
            "agency_year",
            "term_year");

    /** Text is matched in Java; this table is none of SQL. */
    private static final String FOLLOWUP = "commitment_followup";

    private Aggregates() {}

    /**
     * The tables of {@link Tables#aggregates()} by name, with exactly their declared columns. The tables that
     * others read (indicator_agency_year, audits) are kept once computed, in memory or on disk.
     *
     * @param base the base tables by name; one that is not given counts as empty
     * @param former what became of promises by a former snapshot, so that not all is judged again
     */
    public static Map<String, Dataset<Row>> of(
            SparkSession spark, Map<String, Dataset<Row>> base, Optional<FormerFollowups> former) {
        try (SqlSteps steps = new SqlSteps(spark)) {
            registerBase(spark, base, steps);
            STEPS.forEach(steps::run);
            steps.register(FOLLOWUP, CommitmentFollowups.of(spark, base, former));
            Map<String, Dataset<Row>> results = new TreeMap<>();
            Tables.aggregates().forEach(table -> results.put(table.name(), declared(table, steps)));
            return results;
        }
    }

    /** One of these tables, without the work for those that it does not read. */
    static Dataset<Row> of(SparkSession spark, Map<String, Dataset<Row>> base, TableSchema table) {
        try (SqlSteps steps = new SqlSteps(spark)) {
            registerBase(spark, base, steps);
            STEPS.subList(0, STEPS.indexOf(table.name()) + 1).forEach(steps::run);
            return declared(table, steps);
        }
    }

    private static void registerBase(SparkSession spark, Map<String, Dataset<Row>> base, SqlSteps steps) {
        for (TableSchema table : Tables.base()) {
            Dataset<Row> rows = base.get(table.name());
            steps.register(table.name(), rows == null ? spark.createDataFrame(List.<Row>of(), table.type()) : rows);
        }
    }

    private static Dataset<Row> declared(TableSchema table, SqlSteps steps) {
        Dataset<Row> computed = steps.result(table.name());
        return computed.select(table.columns().stream()
                .map(column -> computed.col(column.name()).cast(column.type()).as(column.name()))
                .toArray(org.apache.spark.sql.Column[]::new));
    }
}
