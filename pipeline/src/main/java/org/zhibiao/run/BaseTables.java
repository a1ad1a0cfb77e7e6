package org.zhibiao.run;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.zhibiao.schema.RecordShape;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;
import org.zhibiao.table.IndicatorRow;

/** The base tables, taken out of the wide table's current reports. */
final class BaseTables {

    private final Dataset<Row> current;

    private BaseTables(Dataset<Row> current) {
        this.current = current;
    }

    /**
     * The tables of the readings that are current reports.
     *
     * @param wide what was read
     * @param inputs the decided rows of {@code inputs}
     */
    static BaseTables of(Dataset<Row> wide, Dataset<Row> inputs) {
        Dataset<Row> passedOver = inputs.where("outcome in ('duplicate', 'superseded')")
                .select(col("input_path").as("over_path"), col("record_number").as("over_record"));
        Dataset<Row> current = wide.where("outcome = 'report'")
                .join(
                        passedOver,
                        col("input_path")
                                .equalTo(col("over_path"))
                                .and(col("record_number").equalTo(col("over_record"))),
                        "left_anti");
        return new BaseTables(current);
    }

    /** The rows of {@code reports}; a report that the former snapshot had keeps its first snapshot. */
    Dataset<Row> reports(Optional<Dataset<Row>> former, String snapshotId) {
        Dataset<Row> headers = current.select("report.header.*").drop("first_snapshot_id");
        if (former.isEmpty()) {
            return headers.withColumn("first_snapshot_id", lit(snapshotId));
        }
        Dataset<Row> known = former.get()
                .select(
                        col("report_id").as("known_id"),
                        col("first_snapshot_id").as("known_since"));
        return headers.join(known, col("report_id").equalTo(col("known_id")), "left")
                .withColumn("first_snapshot_id", coalesce(col("known_since"), lit(snapshotId)))
                .drop("known_id", "known_since");
    }

    Dataset<Row> reportTexts() {
        return current.selectExpr(
                "report.header.report_id",
                "report.header.agency_id",
                "report.header.report_type",
                "report.header.report_year",
                "report.text");
    }

    /** The rows that the reports hold as a list, such as {@code metrics}. */
    Dataset<Row> listed(TableSchema table) {
        return current.selectExpr("inline(report." + table.name() + ")");
    }

    /** One row a body, but for its lineage: each attribute from its latest report that has it. */
    Dataset<Row> agencies() {
        Dataset<Row> known = current.selectExpr(
                "report.agency.*",
                "report.header.report_year as report_year",
                "struct(-report.header.report_year as newest, report.header.report_id as report_id) as place");
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
