package org.zhibiao.aggregate;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;

/**
 * Audits and aggregates out of those of a former snapshot. Bodies of which nothing changed keep their rows; only their
 * places among peers are computed again, where a touched body is or was one of the peers.
 */
final class Increment {

    private static final TableSchema FIGURES = Tables.named("indicator_agency_year");
    private static final TableSchema CELLS = Tables.named("indicator_year");
    private static final TableSchema AUDITS = Tables.named("audits");
    private static final TableSchema YEARS = Tables.named("agency_year");
    private static final TableSchema TERMS = Tables.named("term_year");

    private static final String OWN = "indicator_agency_year_own";
    private static final String UNITS = "units_that_never_add_up";
    private static final String FORMER = "former_";
    private static final String[] OF_PEERS = {"peer_count", "peer_rank", "peer_median"};
    private static final String CELL =
            "struct(indicator_id, unit_norm, scope, report_type, level, function_code, year)";

    private final SparkSession spark;
    private final Map<String, Dataset<Row>> base;
    private final FormerTables former;
    private final Touched touched;

    private Increment(SparkSession spark, Map<String, Dataset<Row>> base, FormerTables former, Touched touched) {
        this.spark = spark;
        this.base = base;
        this.former = former;
        this.touched = touched;
    }

    /**
     * The tables but for {@code commitment_followup}; none when the former ones are no base to build on, or when so many
     * bodies are touched that computing everything is less work.
     *
     * @param base all base tables by name
     */
    static Optional<AggregateTables> of(SparkSession spark, Map<String, Dataset<Row>> base, FormerTables former) {
        if (!former.areWhole() || !rows(base.get("indicators")).equals(rows(former.rows("indicators")))) {
            return Optional.empty();
        }
        Touched touched = Touched.since(spark, former, base);
        if (touched.bodies().count() * 2 > base.get("agencies").count()) {
            return Optional.empty();
        }
        return Optional.of(new Increment(spark, base, former, touched).tables());
    }

    /** Of the rules, of which there are few. */
    private static Set<Row> rows(Dataset<Row> indicators) {
        return new HashSet<>(indicators.collectAsList());
    }

    private AggregateTables tables() {
        try (SqlSteps steps = new SqlSteps(spark)) {
            registerTouched(steps);
            Steps.OF_BODIES.forEach(steps::run);
            Dataset<Row> own = SqlSteps.kept(spark, Aggregates.declared(FIGURES, steps.result(OWN)));
            steps.register(FIGURES.name(), own);
            Steps.AUDITS.forEach(steps::run);
            steps.run(YEARS.name());
            Map<String, Dataset<Row>> results = new TreeMap<>();
            Dataset<Row> audits = Aggregates.declared(AUDITS, steps.result(AUDITS.name()));
            results.put(AUDITS.name(), besideOtherBodies(AUDITS, audits));
            results.put(YEARS.name(), besideOtherBodies(YEARS, Aggregates.declared(YEARS, steps.result(YEARS.name()))));
            results.putAll(cells(own));
            results.put(
                    TERMS.name(), Aggregates.declared(TERMS, new TermIncrement(spark, base, former, touched).rows()));
            return new AggregateTables(results, Optional.of(Touched.years(turnedAuditYears(audits))));
        }
    }

    private void registerTouched(SqlSteps steps) {
        Dataset<Row> reports = touched.bodies().of(base.get("reports"));
        Chosen ofReports = Chosen.of(spark, "report_id", reports.selectExpr("report_id AS chosen_id"));
        base.forEach(steps::register);
        // Some tables are sorted by body and some by report: readers skip by either.
        Tables.ofReports()
                .forEach(table -> steps.register(
                        table.name(), ofReports.of(touched.bodies().of(base.get(table.name())))));
        steps.register("metrics", SqlSteps.kept(spark, steps.result("metrics").hint("rebalance")));
    }

    private Dataset<Row> besideOtherBodies(TableSchema table, Dataset<Row> ofTouched) {
        return touched.bodies().others(former.rows(table.name())).unionByName(ofTouched);
    }

    /** Figures with their peers and the overviews of these, which go over bodies. */
    private Map<String, Dataset<Row>> cells(Dataset<Row> own) {
        Dataset<Row> formerFigures = former.rows(FIGURES.name());
        try (SqlSteps steps = new SqlSteps(spark)) {
            steps.register("indicators", base.get("indicators"));
            steps.register(UNITS, SqlSteps.kept(spark, units(base.get("metrics"))));
            steps.register(FORMER + UNITS, SqlSteps.kept(spark, units(former.rows("metrics"))));
            steps.register(OWN, own);
            steps.register(FORMER + OWN, touched.bodies().of(formerFigures));
            steps.register(FORMER + CELLS.name(), former.rows(CELLS.name()));
            steps.run("increment/touched_cells");
            Chosen cells = Chosen.of(spark, CELL, steps.result("touched_cells"));
            Dataset<Row> beside =
                    touched.bodies().others(cells.of(formerFigures)).drop(OF_PEERS);
            steps.register(OWN, own.unionByName(beside));
            steps.run(FIGURES.name());
            steps.run(CELLS.name());
            return Map.of(
                    FIGURES.name(), besideOtherCells(cells, FIGURES, steps),
                    CELLS.name(), besideOtherCells(cells, CELLS, steps));
        }
    }

    private Dataset<Row> besideOtherCells(Chosen cells, TableSchema table, SqlSteps steps) {
        return cells.others(former.rows(table.name()))
                .unionByName(Aggregates.declared(table, steps.result(table.name())));
    }

    private Dataset<Row> units(Dataset<Row> metrics) {
        try (SqlSteps steps = new SqlSteps(spark)) {
            steps.register("metrics", metrics);
            steps.run(UNITS);
            return steps.result(UNITS);
        }
    }

    private Dataset<Row> turnedAuditYears(Dataset<Row> audits) {
        try (SqlSteps steps = new SqlSteps(spark)) {
            steps.register(AUDITS.name(), audits);
            // Files laid out by year give the year as the last column, and these are compared by place.
            steps.register(
                    FORMER + AUDITS.name(),
                    Aggregates.declared(AUDITS, touched.bodies().of(former.rows(AUDITS.name()))));
            steps.run("increment/turned_audit_years");
            return steps.result("turned_audit_years");
        }
    }
}
