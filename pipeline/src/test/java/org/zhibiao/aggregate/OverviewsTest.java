package org.zhibiao.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibiao.aggregate.Figure.figure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;
import org.zhibiao.table.Comparator;

/** The tables over many bodies: years of an indicator, of a body, of a word. */
final class OverviewsTest {

    @Test
    void aYearOfAnIndicatorCountsDecidedValuesAndSaysHowManyAreInexact() {
        Row row = World.of(
                        figure("a", "甲局", 2020, "10"),
                        figure("b", "乙局", 2020, "30").bounded(Comparator.MORE),
                        figure("c", "丙局", 2020, "20"),
                        figure("d", "丙局", 2020, "21"))
                .table("indicator_year")
                .get(0);

        assertThat(row.<Long>getAs("agency_count")).isEqualTo(2);
        assertThat(row.<Long>getAs("inexact_count")).isEqualTo(1);
        assertThat(row.<BigDecimal>getAs("value_sum")).isEqualByComparingTo("40");
        assertThat(row.<BigDecimal>getAs("value_mean")).isEqualByComparingTo("20");
        assertThat(row.<BigDecimal>getAs("value_median")).isEqualByComparingTo("20");
        assertThat(row.<BigDecimal>getAs("value_min")).isEqualByComparingTo("10");
        assertThat(row.<BigDecimal>getAs("value_max")).isEqualByComparingTo("30");
    }

    @Test
    void ratesOfSeveralBodiesHaveAMeanButNoSum() {
        Row row = World.of(
                        figure("a", "甲局", 2020, "90").percent().of("services.online_rate"),
                        figure("b", "乙局", 2020, "99").percent().of("services.online_rate"))
                .table("indicator_year")
                .get(0);

        assertThat(row.<BigDecimal>getAs("value_sum")).isNull();
        assertThat(row.<BigDecimal>getAs("value_mean")).isEqualByComparingTo("94.5");
    }

    @Test
    void aPercentageOfAnIndicatorThatSumsIsNotSummedEither() {
        Row row = World.of(figure("a", "甲局", 2020, "90").percent())
                .table("indicator_year")
                .get(0);

        assertThat(row.<BigDecimal>getAs("value_sum")).isNull();
    }

    @Test
    void aBodysYearCountsWhatItsReportGave() {
        Row row = World.of(
                        figure("a", "甲局", 2020, "100"),
                        figure("b", "甲局", 2020, "70").partOf("a"),
                        figure("c", "甲局", 2020, "40").partOf("a"),
                        figure("d", "甲局", 2020, "1").of(null),
                        figure("e", "甲局", 2020, "99").percent().of("services.online_rate"))
                .table("agency_year")
                .get(0);

        assertThat(row.<String>getAs("report_id")).isEqualTo("甲局-2020");
        assertThat(row.<Long>getAs("metric_count")).isEqualTo(5);
        assertThat(row.<Long>getAs("indicator_count")).isEqualTo(2);
        assertThat(row.<Long>getAs("commitment_count")).isZero();
        assertThat(row.<Long>getAs("audits_passed")).isEqualTo(1);
        assertThat(row.<Long>getAs("audits_failed")).isEqualTo(1);
    }

    @Test
    void aReportWithoutFiguresIsStillAYearOfItsBody() {
        assertThat(new World().report("甲局", 2020).table("agency_year"))
                .extracting(row -> row.<Long>getAs("metric_count"))
                .containsExactly(0L);
    }

    @Test
    void aWordsChangeNeedsReportsOfTheYearBefore() {
        List<Row> rows = new World()
                .term("甲局", 2019, "复议", "n", 2)
                .term("甲局", 2020, "复议", "n", 3)
                .term("甲局", 2020, "复议", "vn", 1)
                .term("乙局", 2020, "复议", "n", 1)
                .term("甲局", 2020, "应诉", "n", 4)
                .table("term_year");

        assertThat(rows)
                .extracting(row -> row.getAs("term") + " " + row.getAs("report_year") + ": " + row.getAs("occurrences")
                        + " in " + row.getAs("report_count") + ", change " + row.getAs("change"))
                .containsExactlyInAnyOrder(
                        "复议 2019: 2 in 1, change null", "复议 2020: 5 in 2, change 3", "应诉 2020: 4 in 1, change 4");
    }

    @Test
    void everyTableHasItsDeclaredColumnsAndNoRowTwice() {
        Map<String, Dataset<Row>> tables = Aggregates.of(
                        World.spark(),
                        World.of(
                                        figure("a", "甲局", 2019, "10"),
                                        figure("b", "甲局", 2020, "90").percent())
                                .term("甲局", 2020, "复议", "n", 3)
                                .base(),
                        Optional.empty())
                .rows();

        for (TableSchema table : Tables.aggregates()) {
            Dataset<Row> rows = tables.get(table.name());
            assertThat(rows.schema().fieldNames()).isEqualTo(table.type().fieldNames());
            assertThat(Arrays.stream(rows.schema().fields())
                            .map(field -> field.dataType().simpleString()))
                    .isEqualTo(Arrays.stream(table.type().fields())
                            .map(field -> field.dataType().simpleString())
                            .toList());
            assertThat(rows.dropDuplicates(table.key().toArray(String[]::new)).count())
                    .isEqualTo(rows.count());
        }
    }

    @Test
    void theSessionsOwnViewsStayAsTheyWere() {
        World.spark().range(3).createOrReplaceTempView("metrics");
        long before = World.spark().catalog().listTables().count();

        World.of(figure("a", "甲局", 2020, "10")).table("agency_year");

        assertThat(World.spark().table("metrics").count()).isEqualTo(3);
        assertThat(World.spark().catalog().listTables().count()).isEqualTo(before);
        World.spark().catalog().dropTempView("metrics");
    }
}
