package org.zhibiao.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.schema.Tables;
import org.zhibiao.warehouse.Warehouse;

/** That a run joins the reports of one body over the years, also when it changed its name, and says what became of promises. */
final class CommitmentFollowupTableTest {

    /** A report of a few lines is taken for none. */
    private static final String PLACE = """

            三、组织保障
            主要负责人切实履行推进法治建设第一责任人职责,定期听取法治建设工作汇报,亲自部署、亲自过问、亲自协调、亲自督办。
            班子成员带头学法用法,把宪法法律列入理论学习中心组学习内容,年终述职时一并述法,自觉接受上级机关和社会各界的监督。
            """;

    @TempDir
    Path folder;

    private final SparkSession spark = TestSpark.session();
    private Path input;
    private org.apache.hadoop.fs.Path warehouse;

    @BeforeEach
    void writeReports() throws IOException {
        input = Files.createDirectory(folder.resolve("input"));
        warehouse = new org.apache.hadoop.fs.Path("file://" + folder.resolve("warehouse"));
        report(
                "a.txt",
                "宜昌市卫生和计划生育委员会2018年法治政府建设工作报告",
                "一、2018年工作情况",
                "监督检查医疗机构2380户次,作出行政处罚412件。",
                "二、2019年工作安排",
                "一是举办卫生监督员轮训班不少于3期。二是到2020年底建成医疗废物在线监管平台。");
        report(
                "b.txt",
                "宜昌市卫生健康委员会2019年法治政府建设工作报告",
                "一、2019年工作情况",
                "全年组织卫生监督员集中培训4期,320人次参加。医疗废物在线监管平台完成立项。",
                "二、2020年工作安排",
                "修订《卫生行政处罚裁量基准》。");
        report(
                "c.txt",
                "玉田县司法局2018年法治政府建设工作报告",
                "一、2018年工作情况",
                "审核规范性文件16件,办理法律援助案件420件。",
                "二、2019年工作安排",
                "为乡镇司法所招录司法助理员12名。");
        report(
                "d.txt",
                "玉田县司法局2020年法治政府建设工作报告",
                "一、2020年工作情况",
                "审核规范性文件19件,办理法律援助案件401件。",
                "二、2021年工作安排",
                "编制“八五”普法规划。");
    }

    @Test
    void eachPromiseIsFollowedIntoTheReportsOfItsBodyAndARebuildInOtherPartitionsGivesTheSame() {
        Nightly.run(
                spark,
                new NightlyOptions(List.of(new org.apache.hadoop.fs.Path("file://" + input)), warehouse),
                Progress.SILENT);

        assertThat(followups())
                .containsExactlyInAnyOrder(
                        "举办卫生监督员轮训班不少于3期 2019 delivered 全年组织卫生监督员集中培训4期,320人次参加。 true 4",
                        "到2020年底建成医疗废物在线监管平台 2019 pending 医疗废物在线监管平台完成立项。 null null",
                        "到2020年底建成医疗废物在线监管平台 2020 no_report null null null",
                        "修订《卫生行政处罚裁量基准》 2020 no_report null null null",
                        "为乡镇司法所招录司法助理员12名 2019 no_report null null null");

        List<Row> first = rows();
        SparkSession other = spark.newSession();
        other.conf().set("spark.sql.shuffle.partitions", "7");
        Aggregation.run(other, new AggregateOptions(warehouse), Progress.SILENT);

        assertThat(rows()).isEqualTo(first);
    }

    @Test
    void aChangedReportIsJudgedAgainAndWhatIsSaidOfOthersIsAsInAWholeRun() throws IOException {
        run(NightlyOptions.Extent.CHANGED);
        report(
                "b.txt",
                "宜昌市卫生健康委员会2019年法治政府建设工作报告",
                "一、2019年工作情况",
                "全年组织卫生监督员集中培训2期,120人次参加。医疗废物在线监管平台完成立项。",
                "二、2020年工作安排",
                "修订《卫生行政处罚裁量基准》。");
        report("e.txt", "玉田县司法局2019年法治政府建设工作报告", "一、2019年工作情况", "招录司法助理员12名。", "二、2020年工作安排", "编制普法责任清单。");

        run(NightlyOptions.Extent.CHANGED);
        List<Row> increment = rows();
        run(NightlyOptions.Extent.ALL);

        assertThat(increment).isEqualTo(rows());
        assertThat(followups())
                .contains(
                        "举办卫生监督员轮训班不少于3期 2019 partly 全年组织卫生监督员集中培训2期,120人次参加。 false 2",
                        "到2020年底建成医疗废物在线监管平台 2019 pending 医疗废物在线监管平台完成立项。 null null",
                        "为乡镇司法所招录司法助理员12名 2019 delivered 招录司法助理员12名。 true 12");
    }

    private void run(NightlyOptions.Extent extent) {
        Nightly.run(
                spark,
                new NightlyOptions(
                        List.of(new org.apache.hadoop.fs.Path("file://" + input)),
                        warehouse,
                        NightlyOptions.Missing.KEPT,
                        extent),
                Progress.SILENT);
    }

    private List<String> followups() {
        return table("commitment_followup")
                .join(table("commitments").select("commitment_id", "text"), "commitment_id")
                .selectExpr("concat_ws(' ', text, followup_year, status, coalesce(evidence, 'null'), "
                        + "coalesce(cast(target_met as string), 'null'), "
                        + "coalesce(cast(cast(achieved_value as int) as string), 'null'))")
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }

    private List<Row> rows() {
        return table("commitment_followup")
                .orderBy("commitment_id", "followup_year")
                .collectAsList();
    }

    private Dataset<Row> table(String name) {
        return spark.read()
                .schema(Tables.named(name).type())
                .parquet(Warehouse.at(warehouse, spark.sparkContext().hadoopConfiguration())
                        .current()
                        .orElseThrow()
                        .table(name)
                        .toString());
    }

    private void report(String file, String... lines) throws IOException {
        Files.writeString(input.resolve(file), String.join("\n", lines) + PLACE);
    }
}
