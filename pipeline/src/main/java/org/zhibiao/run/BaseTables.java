package org.zhibiao.run;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.zhibiao.schema.RecordShape;
import org.zhibiao.schema.Tables;
import org.zhibiao.table.IndicatorRow;

/** The base tables that come of the wide table's current reports. */
final class BaseTables {

    private static final List<String> LISTED =
            List.of("sections", "sentences", "metrics", "commitments", "problems", "terms");

    private final Dataset<Row> current;
    private final Dataset<Row> formerReports;
    private final String snapshotId;

    /**
     * The tables of some readings.
     *
     * @param current those readings of the wide table that are current reports
     * @param formerReports the former rows of {@code reports}; a report that is there keeps its first snapshot
     */
    BaseTables(Dataset<Row> current, Dataset<Row> formerReports, String snapshotId) {
        this.current = current;
        this.formerReports = formerReports;
        this.snapshotId = snapshotId;
    }

    /** The rows that these reports give to the tables that are laid out by year. */
    Map<String, Dataset<Row>> byYear() {
        Map<String, Dataset<Row>> rows = new LinkedHashMap<>();
        rows.put("reports", reports());
        rows.put("report_texts", ofReports("report.text"));
        rows.put("report_agencies", ofReports("report.agency.*").drop("of_agency"));
        LISTED.forEach(name -> rows.put(name, current.selectExpr("inline(report." + name + ")")));
        return rows;
    }

    private Dataset<Row> reports() {
        Dataset<Row> known = formerReports.select(
                col("report_id").as("known_id"), col("first_snapshot_id").as("known_since"));
        return current.select("report.header.*")
                .join(known, col("report_id").equalTo(col("known_id")), "left")
                .withColumn("first_snapshot_id", coalesce(col("known_since"), lit(snapshotId)))
                .drop("known_id", "known_since");
    }

    private Dataset<Row> ofReports(String columns) {
        String agency = columns.startsWith("report.agency") ? " as of_agency" : "";
        return current.selectExpr(
                "report.header.report_id",
                "report.header.agency_id" + agency,
                "report.header.report_type",
                "report.header.report_year",
                columns);
    }

    /**
     * One row a body, but for its lineage: each attribute from its latest report that has it.
     *
     * @param told the rows of {@code report_agencies}
     */
    static Dataset<Row> agencies(Dataset<Row> told) {
        Dataset<Row> known = told.withColumn("place", expr("struct(-report_year as newest, report_id as report_id)"));
        return known.groupBy("agency_id")
                .agg(
                        latest("name"),
                        expr("array_sort(array_distinct(flatten(collect_list(short_names)))) as short_names"),
                        latest("level"),
                        latest("function"),
                        latest("function_code"),
                        latest("region_code"),
                        latest("region_name"),
                        latest("province"),
                        latest("city"),
                        expr("count(1) as report_count"),
                        expr("min(report_year) as first_year"),
                        expr("max(report_year) as last_year"));
    }

    /** The rows of {@code years}; the five-year plans that the state has set so far. */
    static Dataset<Row> years(Dataset<Row> reports, Dataset<Row> metrics, Dataset<Row> commitments) {
        return reports.groupBy(col("report_year").as("year"))
                .agg(expr("count(1) as report_count"), expr("count(distinct agency_id) as agency_count"))
                .join(perYear(metrics, "metric_count"), "year", "left")
                .join(perYear(commitments, "commitment_count"), "year", "left")
                .withColumn("metric_count", coalesce(col("metric_count"), lit(0L)))
                .withColumn("commitment_count", coalesce(col("commitment_count"), lit(0L)))
                .selectExpr(
                        "year",
                        """
                        CASE WHEN year BETWEEN 2011 AND 2015 THEN '十二五' WHEN year BETWEEN 2016 AND 2020 THEN '十三五'
                             WHEN year BETWEEN 2021 AND 2025 THEN '十四五' WHEN year BETWEEN 2026 AND 2030 THEN '十五五'
                             END AS plan""",
                        "CASE WHEN year BETWEEN 2011 AND 2030 THEN (year - 2011) % 5 + 1 END AS plan_year",
                        "report_count",
                        "agency_count",
                        "metric_count",
                        "commitment_count");
    }

    static Dataset<Row> indicators(SparkSession spark, List<IndicatorRow> indicators) {
        RecordShape shape = RecordShape.of(IndicatorRow.class);
        List<Row> rows = indicators.stream().map(shape::toRow).toList();
        return spark.createDataFrame(rows, Tables.named("indicators").type());
    }

    private static Dataset<Row> perYear(Dataset<Row> facts, String count) {
        return facts.groupBy(col("report_year").as("year")).agg(expr("count(1) as " + count));
    }

    private static Column latest(String column) {
        return expr("min_by(" + column + ", place) filter (where " + column + " is not null) as " + column);
    }
}
