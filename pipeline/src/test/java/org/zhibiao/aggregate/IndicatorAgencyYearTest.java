package org.zhibiao.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibiao.aggregate.Figure.figure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.zhibiao.table.Modality;

/** What the figures of one report, or of several, say of one body's year. */
final class IndicatorAgencyYearTest {

    @Test
    void theOnlyFigureIsTheValue() {
        Row row = only(World.of(figure("a", "甲局", 2020, "14")));

        assertThat(told(row)).isEqualTo("14 = single of 1 for 2020");
        assertThat(row.getList(row.fieldIndex("metric_ids"))).isEqualTo(List.of("a"));
        assertThat(row.<Integer>getAs("period_months")).isEqualTo(12);
        assertThat(row.<String>getAs("not_comparable_reason")).isEqualTo("missing_year");
    }

    @Test
    void aPartIsNeverAddedToItsTotal() {
        Row row = only(World.of(
                figure("total", "甲局", 2020, "100"),
                figure("a", "甲局", 2020, "60").partOf("total"),
                figure("b", "甲局", 2020, "40").partOf("total")));

        assertThat(told(row)).isEqualTo("100 = total of 3 for 2020");
        assertThat(row.getList(row.fieldIndex("metric_ids"))).isEqualTo(List.of("a", "b", "total"));
    }

    @Test
    void aPartOfAPartIsNoTotalEither() {
        Row row = only(World.of(
                figure("total", "甲局", 2020, "100"),
                figure("between", "甲局", 2020, "60").partOf("total").of(null),
                figure("deep", "甲局", 2020, "9").partOf("between")));

        assertThat(told(row)).isEqualTo("100 = total of 2 for 2020");
    }

    @Test
    void sixUnitsOfOneIndicatorStaySixRows() {
        List<Row> rows = World.of(
                        figure("a", "甲区", 2019, "18").in("次"),
                        figure("b", "甲区", 2019, "300").in("户次"),
                        figure("c", "甲区", 2019, "40").in("家"),
                        figure("d", "甲区", 2019, "7").in("件"),
                        figure("e", "甲区", 2019, "90").in("人次"),
                        figure("f", "甲区", 2019, "5").in("批"))
                .table("indicator_agency_year");

        assertThat(rows)
                .extracting(row -> row.getAs("unit_norm") + " " + told(row))
                .containsExactlyInAnyOrder(
                        "次 18 = single of 1 for 2019",
                        "户次 300 = single of 1 for 2019",
                        "家 40 = single of 1 for 2019",
                        "件 7 = single of 1 for 2019",
                        "人次 90 = single of 1 for 2019",
                        "批 5 = single of 1 for 2019");
    }

    @Test
    void plannedPriorAndStandardFiguresNeverCount() {
        Row row = only(World.of(
                figure("done", "甲局", 2020, "14"),
                figure("plan", "甲局", 2020, "20").that(Modality.PLANNED).during(2021),
                figure("before", "甲局", 2020, "12").that(Modality.PRIOR).during(2019),
                figure("limit", "甲局", 2020, "10").that(Modality.STANDARD)));

        assertThat(told(row)).isEqualTo("14 = single of 1 for 2020");
    }

    @Test
    void twoTotalsAreUndecidableAndNeitherIsTaken() {
        Row row = only(World.of(figure("a", "甲局", 2020, "14"), figure("b", "甲局", 2020, "30")));

        assertThat(told(row)).isEqualTo("null null ambiguous of 2 for 2020");
        assertThat(row.<String>getAs("not_comparable_reason")).isEqualTo("ambiguous");
        assertThat(row.<Integer>getAs("peer_count")).isNull();
    }

    @Test
    void theSameFactToldTwiceIsOneFact() {
        Row row = only(World.of(figure("a", "甲局", 2020, "14"), figure("b", "甲局", 2020, "14")));

        assertThat(told(row)).isEqualTo("14 = total of 2 for 2020");
    }

    @Test
    void sameNumberWithAnotherBoundIsAnotherFact() {
        Row row = only(World.of(
                figure("a", "甲局", 2020, "14"),
                figure("b", "甲局", 2020, "14").bounded(org.zhibiao.table.Comparator.MORE)));

        assertThat(told(row)).isEqualTo("null null ambiguous of 2 for 2020");
    }

    @Test
    void partsOfOneCompleteBreakdownAreSummed() {
        Row row = only(World.of(
                figure("total", "甲局", 2020, "100").of(null),
                figure("a", "甲局", 2020, "50").partOf("total"),
                figure("b", "甲局", 2020, "50").partOf("total")));

        assertThat(told(row)).isEqualTo("100 = sum_of_parts of 2 for 2020");
    }

    @Test
    void partsOfAnIncompleteBreakdownAreNotSummedNorTakenForOneFact() {
        Row row = only(World.of(
                figure("total", "甲局", 2020, "100").of(null),
                figure("a", "甲局", 2020, "8").partOf("total"),
                figure("b", "甲局", 2020, "8").partOf("total")));

        assertThat(told(row)).isEqualTo("null null ambiguous of 2 for 2020");
    }

    @Test
    void ratesAreNeverSummed() {
        Row row = only(World.of(
                figure("total", "甲局", 2020, "100").percent().of(null),
                figure("a", "甲局", 2020, "60")
                        .percent()
                        .of("services.online_rate")
                        .partOf("total"),
                figure("b", "甲局", 2020, "40")
                        .percent()
                        .of("services.online_rate")
                        .partOf("total")));

        assertThat(told(row)).isEqualTo("null null ambiguous of 2 for 2020");
    }

    @Test
    void aRangeKeepsBothEnds() {
        Row row = only(World.of(figure("a", "甲局", 2020, "26").upTo("39").in("工作日")));

        assertThat(row.<BigDecimal>getAs("value_high")).isEqualByComparingTo("39");
    }

    @Test
    void aYearThatHoldsLessThanSomeMonthsOfItIsUndecidable() {
        Row row = only(World.of(
                figure("sites", "甲区", 2019, "167").during("2019-01-01", "2019-11-30"),
                figure("culture", "甲区", 2019, "109")));

        assertThat(told(row)).isEqualTo("null null ambiguous of 2 for 2019");
    }

    @Test
    void theWholeYearWinsOverItsFirstHalf() {
        Row row = only(World.of(
                figure("half", "甲局", 2020, "40").during("2020-01-01", "2020-06-30"), figure("year", "甲局", 2020, "90")));

        assertThat(told(row)).isEqualTo("90 = total of 2 for 2020");
    }

    @Test
    void theLongestPeriodInsideTheYearWinsOverSeveralYears() {
        Row row = only(World.of(
                figure("since", "甲局", 2020, "300").during("2018-01-01", "2020-12-31"),
                figure("months", "甲局", 2020, "40").during("2020-01-01", "2020-11-30")));

        assertThat(told(row)).isEqualTo("40 = total of 2 for 2020");
        assertThat(row.<Integer>getAs("period_months")).isEqualTo(11);
    }

    @Test
    void neitherHalfOfAYearStandsForIt() {
        Row row = only(World.of(
                figure("first", "甲局", 2020, "40").during("2020-01-01", "2020-06-30"),
                figure("second", "甲局", 2020, "60").during("2020-07-01", "2020-12-31")));

        assertThat(told(row)).isEqualTo("null null ambiguous of 2 for 2020");
        assertThat(row.<Integer>getAs("period_months")).isNull();
    }

    @Test
    void thisYearsShareOfATotalOverSeveralYearsIsThisYearsValue() {
        Row row = only(World.of(
                figure("since", "甲局", 2020, "300").during("2018-01-01", "2020-12-31"),
                figure("year", "甲局", 2020, "90").partOf("since")));

        assertThat(told(row)).isEqualTo("90 = total of 2 for 2020");
    }

    @Test
    void anEarlierYearsFigureCountsForThatYearAndSaysWhoTellsIt() {
        List<Row> rows = byYear(World.of(
                figure("now", "甲局", 2020, "14"),
                figure("then", "甲局", 2020, "12").during(2019)));

        assertThat(rows)
                .extracting(IndicatorAgencyYearTest::told)
                .containsExactly("12 = single of 1 for 2019", "14 = single of 1 for 2020");
        assertThat(rows)
                .extracting(row -> row.<Integer>getAs("source_report_year"))
                .containsExactly(2020, 2020);
    }

    @Test
    void whatALaterReportSaysOfAYearIsARestatement() {
        Row year2019 = byYear(World.of(
                        figure("own", "甲局", 2019, "11"),
                        figure("now", "甲局", 2020, "14"),
                        figure("then", "甲局", 2020, "12").during(2019)))
                .get(0);

        assertThat(told(year2019)).isEqualTo("11 = single of 1 for 2019");
        assertThat(year2019.<BigDecimal>getAs("restated_value")).isEqualByComparingTo("12");
        assertThat(year2019.<Integer>getAs("source_report_year")).isEqualTo(2019);
    }

    @Test
    void figuresOfAReportThatIsNotCurrentAreLeftOut() {
        World world = World.of(figure("a", "甲局", 2020, "14"));
        var base = new java.util.HashMap<>(world.base());
        base.put("reports", base.get("reports").limit(0));

        assertThat(Aggregates.of(World.spark(), base, Optional.empty())
                        .rows()
                        .get("indicator_agency_year")
                        .collectAsList())
                .isEmpty();
    }

    static Row only(World world) {
        List<Row> rows = world.table("indicator_agency_year");
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    static List<Row> byYear(World world) {
        return world.table("indicator_agency_year").stream()
                .sorted(Comparator.comparing(row -> row.<Integer>getAs("year")))
                .toList();
    }

    private static String told(Row row) {
        BigDecimal value = row.getAs("value");
        return (value == null ? "null" : value.stripTrailingZeros().toPlainString()) + " " + row.getAs("comparator")
                + " " + row.getAs("selection") + " of " + row.getAs("candidate_count") + " for " + row.getAs("year");
    }
}
