package org.zhibiao.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.schema.Tables;

/** What becomes of a body that was renamed between two of its reports. */
final class AgencyLineageTableTest {
    private static final String REPORT = """
            %1$s%2$d年法治政府建设情况报告

            %2$d年，我局坚持依法行政，加强行政执法监督，推进法治政府建设各项任务落实。现将有关情况报告如下。

            一、主要举措和成效
            （一）规范行政执法。全年办理行政处罚案件%3$d件，全部录入执法平台，案件由专人复核。
            （二）加强普法宣传。组织法治培训6次，参训干部覆盖全部科室，并到企业宣讲法规。

            二、下一步打算
            继续完善执法制度，提高执法人员的法治素养，推进普法工作进企业进社区。
            """;

    @TempDir
    Path folder;

    private final SparkSession spark = TestSpark.session();

    @Test
    void aRenamedBodyGoesOnInItsTimeSeries() throws IOException {
        write("a.txt", REPORT.formatted("民勤县环境保护局", 2017, 41));
        write("b.txt", REPORT.formatted("民勤县生态环境局", 2018, 57));
        write("c.txt", REPORT.formatted("民勤县自然资源局", 2019, 12));

        Nightly.run(
                spark,
                new NightlyOptions(List.of(hadoop("in")), hadoop("warehouse")),
                Progress.SILENT,
                StandardCore.INSTANCE);

        assertThat(values(table("agencies")
                        .where("name like '%环境%'")
                        .selectExpr("lineage_id")
                        .distinct()))
                .hasSize(1);
        assertThat(values(table("agency_lineage")
                        .join(table("agencies"), "agency_id")
                        .selectExpr("concat(name, ' ', relation, ' ', effective_date)")))
                .containsExactly("民勤县生态环境局 rename 2019-03-31", "民勤县自然资源局 merge 2019-03-31");
        assertThat(values(table("agency_lineage")
                        .join(
                                table("agencies").selectExpr("agency_id as predecessor_id", "name as former"),
                                "predecessor_id")
                        .selectExpr("former")))
                .containsExactly("民勤县环境保护局");
        assertThat(values(table("indicator_agency_year")
                        .where("agency_name = '民勤县生态环境局' and prior_value is not null")
                        .selectExpr("concat(cast(prior_value as int), ' ', cast(value as int))")))
                .containsExactly("41 57", "6 6");
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in").resolve(name), text);
    }

    private org.apache.hadoop.fs.Path hadoop(String name) {
        return new org.apache.hadoop.fs.Path("file://" + folder.resolve(name));
    }

    private Dataset<Row> table(String name) {
        return spark.read()
                .schema(Tables.named(name).type())
                .parquet(folder.resolve("warehouse/current/" + name).toString());
    }

    private static List<String> values(Dataset<Row> rows) {
        return rows.collectAsList().stream()
                .map(row -> row.getString(0))
                .sorted()
                .toList();
    }
}
