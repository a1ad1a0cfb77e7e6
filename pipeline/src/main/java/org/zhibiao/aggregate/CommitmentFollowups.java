package org.zhibiao.aggregate;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.zhibiao.followup.FollowUps;
import org.zhibiao.followup.Promised;
import org.zhibiao.followup.Reach;
import org.zhibiao.schema.RecordShape;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;
import org.zhibiao.table.CommitmentFollowupRow;

/**
 * What became of the promises: each against one later report of its body, never against others. What is read of a report
 * and the promises that await it come together in one row, so that the work is linear in the number of reports.
 *
 * <p>A promise has a row for the year after its report, and for the second year where it reaches there, once the corpus has
 * reports of that kind from that year or a later one. When its body, under whatever name, has none of that year, the status
 * is {@code no_report}.
 */
final class CommitmentFollowups {
    private static final TableSchema TABLE = Tables.named("commitment_followup");
    private static final DataType TARGETS =
            DataTypes.createArrayType(Tables.named("metrics").type());
    /** What is read of a later report: of a sentence not where its words stand, which is most of the table. */
    private static final Map<String, String> LISTS = Map.of(
            "sections", "struct(*)",
            "sentences",
                    "struct(sentence_id, section_id, char_begin, char_end, text, array_distinct(tokens.term) AS terms)",
            "metrics", "struct(*)",
            "commitments", "struct(*)",
            "problems", "struct(*)");

    /** Few enough reports for each task to know them all. */
    private static final long FEW_REPORTS = 50_000;

    /** A task judges so many, some seconds of work; by their bytes alone too few tasks would share it. */
    private static final long REPORTS_A_TASK = 250;

    private final SparkSession spark;
    private final Map<String, Dataset<Row>> base;
    private final Optional<FormerFollowups> former;

    private CommitmentFollowups(SparkSession spark, Map<String, Dataset<Row>> base, Optional<FormerFollowups> former) {
        this.spark = spark;
        this.base = base;
        this.former = former;
    }

    /**
     * The rows of {@code commitment_followup}.
     *
     * @param base the base tables by name; one that is not given counts as empty
     * @param former what need not be judged again
     */
    static Dataset<Row> of(SparkSession spark, Map<String, Dataset<Row>> base, Optional<FormerFollowups> former) {
        return new CommitmentFollowups(spark, base, former).rows();
    }

    private Dataset<Row> rows() {
        if (table("commitments").isEmpty()) {
            return spark.createDataFrame(List.<Row>of(), TABLE.type());
        }
        Dataset<Row> all = SqlSteps.kept(spark, due());
        if (former.isEmpty()) {
            return judged(all);
        }
        Dataset<Row> staying = SqlSteps.kept(spark, former.get().staying());
        Column same = all.col("promised.commitment.commitment_id")
                .equalTo(staying.col("commitment_id"))
                .and(all.col("promised.followup_year").equalTo(staying.col("followup_year")))
                .and(all.col("later_id").eqNullSafe(staying.col("followup_report_id")));
        return judged(all.join(staying, same, "left_anti")).unionByName(staying.join(all, same, "left_semi"));
    }

    private Dataset<Row> judged(Dataset<Row> due) {
        Dataset<Row> awaited = due.where("later_id is not null");
        JavaRDD<Row> without = due.where("later_id is null")
                .select("promised")
                .toJavaRDD()
                .map(row -> row(FollowUps.withoutReport(promised(row.getStruct(0)))));
        long reports = awaited.select("later_id").distinct().count();
        if (reports == 0) {
            return spark.createDataFrame(without, TABLE.type());
        }
        JavaRDD<Row> judged = work(awaited, reports).toJavaRDD().mapPartitions(new JudgeReports());
        return spark.createDataFrame(without.union(judged), TABLE.type());
    }

    /** A promise and a year: {@code promised}, and {@code later_id}, the report of that year. */
    private Dataset<Row> due() {
        Dataset<Row> lines = table("agencies").select(col("agency_id").as("body"), col("lineage_id"));
        Dataset<Row> newest =
                table("reports").groupBy(col("report_type").as("kind")).agg(expr("max(report_year) as newest"));
        Dataset<Row> promises = withTargets()
                .withColumn("followup_year", expr("explode(years)"))
                .join(broadcast(newest), expr("commitment.report_type = kind and followup_year <= newest"))
                .join(lines, expr("commitment.agency_id = body"))
                .select("commitment", "targets", "followup_year", "lineage_id");
        Dataset<Row> later = table("reports")
                .join(lines, expr("agency_id = body"))
                .groupBy(
                        col("lineage_id").as("line"),
                        col("report_type").as("kind"),
                        col("report_year").as("year"))
                .agg(expr("array_sort(collect_list(struct(report_id, agency_id))) as reports"));
        return promises.join(
                        later,
                        expr("lineage_id = line and commitment.report_type = kind and followup_year = year"),
                        "left")
                .select(
                        struct(col("commitment"), col("followup_year"), col("targets"))
                                .as("promised"),
                        expr("coalesce(get(filter(reports, r -> r.agency_id = commitment.agency_id), 0), get(reports, 0))"
                                        + ".report_id")
                                .as("later_id"));
    }

    /** Each promise with the years in which it is looked for and the figures that it sets. */
    private Dataset<Row> withTargets() {
        Dataset<Row> promises = table("commitments")
                .select(
                        col("commitment_id").as("promise_id"),
                        struct(col("*")).as("commitment"),
                        years().apply(col("text"), col("deadline"), col("target_year"), col("report_year"))
                                .as("years"));
        Dataset<Row> named = table("commitments")
                .selectExpr("commitment_id as of_promise", "explode(target_metric_ids) as target_id");
        if (named.isEmpty()) {
            return promises.select(
                    col("commitment"), col("years"), lit(null).cast(TARGETS).as("targets"));
        }
        Dataset<Row> targets = named.join(
                        table("metrics")
                                .select(col("metric_id"), struct(col("*")).as("metric")),
                        expr("target_id = metric_id"))
                .groupBy("of_promise")
                .agg(expr("array_sort(collect_list(metric), (a, b) -> "
                                + "CASE WHEN a.char_begin < b.char_begin THEN -1 WHEN a.char_begin > b.char_begin THEN 1 ELSE 0 END)")
                        .as("targets"));
        return promises.join(targets, expr("promise_id = of_promise"), "left")
                .select(col("commitment"), col("years"), col("targets"));
    }

    private static UserDefinedFunction years() {
        UDF4<String, LocalDate, Integer, Integer, int[]> years = (text, deadline, target, year) -> {
            int known = Math.max(target, deadline == null ? 0 : deadline.getYear());
            int last = Math.min(year + 2, Reach.standard().lastYear(text, known, year));
            return IntStream.rangeClosed(year + 1, last).toArray();
        };
        return udf(years, DataTypes.createArrayType(DataTypes.IntegerType));
    }

    /** One row a later report: all that was read of it, and the promises that await it. */
    private Dataset<Row> work(Dataset<Row> awaited, long reports) {
        int tasks = tasks(reports);
        Dataset<Row> ids = awaited.select("later_id").distinct();
        Dataset<Row> asked = reports <= FEW_REPORTS ? broadcast(ids) : ids.repartition(tasks, col("later_id"));
        Column years = col("report_year").isin(years(awaited));
        Dataset<Row> work = awaited.repartition(tasks, col("later_id"))
                .groupBy("later_id")
                .agg(collect_list("promised").as("promises"));
        Dataset<Row> texts = table("report_texts")
                .where(years)
                .select(col("report_id").as("text_of"), col("report_year"), col("text"))
                .repartition(tasks, col("text_of"));
        work = work.join(texts, expr("later_id = text_of")).drop("text_of");
        for (Map.Entry<String, String> list : LISTS.entrySet()) {
            String of = list.getKey() + "_of";
            Dataset<Row> grouped = table(list.getKey())
                    .where(years)
                    .select(col("report_id").as(of), expr(list.getValue()).as("told"))
                    .join(asked, col(of).equalTo(col("later_id")), "left_semi")
                    .repartition(tasks, col(of))
                    .groupBy(of)
                    .agg(collect_list("told").as(list.getKey()));
            work = work.join(grouped, col("later_id").equalTo(col(of)), "left").drop(of);
        }
        return work.withColumnRenamed("later_id", "report_id");
    }

    private int tasks(long reports) {
        long cores = spark.sparkContext().defaultParallelism();
        return (int) Math.min(reports, Math.max(2 * cores, reports / REPORTS_A_TASK));
    }

    /** The years of the reports that promises await: no others need be read. */
    private static Object[] years(Dataset<Row> awaited) {
        return awaited.select("promised.followup_year").distinct().collectAsList().stream()
                .map(row -> (Object) row.getInt(0))
                .toArray();
    }

    private Dataset<Row> table(String name) {
        Dataset<Row> rows = base.get(name);
        return rows == null
                ? spark.createDataFrame(List.<Row>of(), Tables.named(name).type())
                : rows;
    }

    static Promised promised(Row row) {
        return (Promised) RecordShape.of(Promised.class).toRecord(row);
    }

    static Row row(CommitmentFollowupRow row) {
        return RecordShape.of(CommitmentFollowupRow.class).toRow(row);
    }
}
