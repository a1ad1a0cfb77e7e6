package org.zhibiao.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibiao.aggregate.Figure.figure;

import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.zhibiao.table.Comparator;
import org.zhibiao.table.Direction;
import org.zhibiao.table.MetricKind;
import org.zhibiao.table.Modality;

/** What the audits say of figures that agree, disagree or leave it open. */
final class AuditsTest {

    @Test
    void partsThatAddUpPass() {
        Row row = audit(
                "parts_sum",
                figure("total", "甲局", 2020, "100").saying("受理行政复议申请"),
                figure("a", "甲局", 2020, "60").saying("立案").partOf("total"),
                figure("b", "甲局", 2020, "40").saying("不予受理").partOf("total"));

        assertThat(row.<String>getAs("status")).isEqualTo("passed");
        assertThat(row.getList(row.fieldIndex("metric_ids"))).isEqualTo(List.of("total", "a", "b"));
        assertThat(row.<String>getAs("message"))
                .isEqualTo("受理行政复议申请 is 100件; its 2 stated part(s) (立案 60, 不予受理 40) add up to 100, as they should");
    }

    @Test
    void partsThatExceedTheirTotalFail() {
        Row row = audit(
                "parts_sum",
                figure("total", "甲局", 2020, "100"),
                figure("a", "甲局", 2020, "60.5").partOf("total"),
                figure("b", "甲局", 2020, "40").partOf("total"));

        assertThat(verdict(row)).isEqualTo("failed: expected 100, actual 100.5");
        assertThat(row.<String>getAs("message")).endsWith("0.5 too many");
    }

    @Test
    void someOfThePartsAreUndecidable() {
        Row row = audit(
                "parts_sum",
                figure("total", "甲局", 2020, "100"),
                figure("a", "甲局", 2020, "60").partOf("total"));

        assertThat(row.<String>getAs("status")).isEqualTo("undecidable");
        assertThat(row.<String>getAs("message")).contains("40 less");
    }

    @Test
    void inexactPartsAreUndecidable() {
        Row row = audit(
                "parts_sum",
                figure("total", "甲局", 2020, "100"),
                figure("a", "甲局", 2020, "120").partOf("total").bounded(Comparator.ABOUT));

        assertThat(row.<String>getAs("status")).isEqualTo("undecidable");
    }

    @Test
    void partsInAnotherUnitAreNoSummands() {
        assertThat(audits(
                        "parts_sum",
                        figure("total", "甲局", 2020, "100"),
                        figure("a", "甲局", 2020, "300").in("人").partOf("total")))
                .isEmpty();
    }

    @Test
    void statedGrowthIsRightWithinItsRounding() {
        Row row = audit(
                "stated_growth",
                figure("now", "甲局", 2020, "40").saying("检查"),
                figure("then", "甲局", 2020, "30").that(Modality.PRIOR).during(2019),
                figure("growth", "甲局", 2020, "33.3").change(Direction.UP).after("now"));

        assertThat(verdict(row)).isEqualTo("passed: expected 33.33%, actual 33.3%");
        assertThat(row.getList(row.fieldIndex("metric_ids"))).isEqualTo(List.of("now", "then", "growth"));
    }

    @Test
    void statedGrowthThatTheYearBeforeContradictsFails() {
        Row row = audit(
                "stated_growth",
                figure("then", "甲局", 2019, "30"),
                figure("now", "甲局", 2020, "40").saying("检查"),
                figure("growth", "甲局", 2020, "20").change(Direction.UP).after("now"));

        assertThat(row.<String>getAs("status")).isEqualTo("failed");
        assertThat(row.<String>getAs("message"))
                .isEqualTo("检查 40件 after 30 as published for the year before is a change of 33.33%;"
                        + " the report states 20%");
    }

    @Test
    void aReductionFromOneFigureToAnotherIsRecomputed() {
        Row row = audit(
                "stated_growth",
                figure("from", "甲局", 2020, "50").kind(MetricKind.FROM),
                figure("to", "甲局", 2020, "14").kind(MetricKind.TO).after("from"),
                figure("cut", "甲局", 2020, "72").change(Direction.DOWN).after("to"));

        assertThat(verdict(row)).isEqualTo("passed: expected -72%, actual -72%");
    }

    @Test
    void growthWithoutAnEarlierFigureIsNotAudited() {
        assertThat(audits(
                        "stated_growth",
                        figure("now", "甲局", 2020, "40"),
                        figure("growth", "甲局", 2020, "20").change(Direction.UP).after("now")))
                .isEmpty();
    }

    @Test
    void aShareAboveAHundredFails() {
        assertThat(verdict(
                        audit("share_bounds", figure("a", "甲局", 2020, "101.5").percent())))
                .isEqualTo("failed: expected 0 to 100, actual 101.5");
        assertThat(verdict(audit("share_bounds", figure("a", "甲局", 2020, "100").percent())))
                .isEqualTo("passed: expected 0 to 100, actual 100");
    }

    @Test
    void moreCasesClosedThanAcceptedFail() {
        Row row = audit(
                "closed_more_than_accepted",
                figure("a", "甲局", 2020, "10").of("reconsideration.accepted"),
                figure("b", "甲局", 2020, "12").of("reconsideration.closed"));

        assertThat(verdict(row)).isEqualTo("failed: expected at most 10, actual 12");
    }

    @Test
    void casesCarriedOverMayExplainMoreClosedThanAccepted() {
        Row row = audit(
                "closed_more_than_accepted",
                figure("a", "甲局", 2020, "10").of("reconsideration.accepted"),
                figure("b", "甲局", 2020, "12").of("reconsideration.closed").saying("审结(含上年结转)"));

        assertThat(row.<String>getAs("status")).isEqualTo("undecidable");
    }

    @Test
    void aChangeFromAFigureToTheSameFigureFails() {
        Row row = audit(
                "from_to_direction",
                figure("from", "甲局", 2020, "34").kind(MetricKind.FROM),
                figure("to", "甲局", 2020, "34").kind(MetricKind.TO).after("from"));

        assertThat(verdict(row)).isEqualTo("failed: expected other than 34, actual 34");
    }

    @Test
    void oneIndicatorInTwoUnitsOfOneKindIsLeftToTheReader() {
        Row row = audit(
                "unit_conflict",
                figure("a", "甲局", 2020, "18").in("次"),
                figure("b", "甲局", 2020, "300").in("户次"),
                figure("c", "甲局", 2020, "99").percent());

        assertThat(row.<String>getAs("status")).isEqualTo("undecidable");
        assertThat(row.<String>getAs("message")).isEqualTo("检查 is given in 2 units: 检查a 18次, 检查b 300户次");
    }

    @Test
    void oneIndicatorToldTwiceWithOneValuePasses() {
        Row row = audit(
                "duplicate_indicator", figure("a", "甲局", 2020, "18"), figure("b", "甲局", 2020, "18"));

        assertThat(row.<String>getAs("status")).isEqualTo("passed");
        assertThat(row.<String>getAs("message")).isEqualTo("检查 is told 2 times: 检查a 18件, 检查b 18件; the figures agree");
    }

    @Test
    void theSameWordsWithTwoValuesFail() {
        Row row = audit(
                "duplicate_indicator",
                figure("a", "甲局", 2020, "18").saying("开展检查"),
                figure("b", "甲局", 2020, "81").saying("开展检查"));

        assertThat(verdict(row)).isEqualTo("failed: expected one value, actual 2 value(s)");
    }

    @Test
    void otherWordsWithOtherValuesAreLeftToTheReader() {
        Row row = audit(
                "duplicate_indicator",
                figure("a", "甲局", 2020, "18").saying("检查工地"),
                figure("b", "甲局", 2020, "81").saying("检查餐馆"));

        assertThat(row.<String>getAs("status")).isEqualTo("undecidable");
    }

    private static Row audit(String check, Figure... figures) {
        List<Row> rows = audits(check, figures);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static List<Row> audits(String check, Figure... figures) {
        return World.of(figures).table("audits").stream()
                .filter(row -> row.getAs("check_name").equals(check))
                .toList();
    }

    private static String verdict(Row row) {
        return row.getAs("status") + ": expected " + row.getAs("expected") + ", actual " + row.getAs("actual");
    }
}
