package org.zhibiao.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibiao.aggregate.Figure.figure;
import static org.zhibiao.aggregate.IndicatorAgencyYearTest.byYear;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.zhibiao.table.Comparator;
import org.zhibiao.table.Direction;

/** How a year stands against the year before and against other bodies. */
final class ChangesAndPeersTest {

    @Test
    void theChangeIsComputedAndTheStatedOneStandsBesideIt() {
        Row row = last(World.of(
                figure("a", "甲局", 2019, "30"),
                figure("b", "甲局", 2020, "40"),
                figure("c", "甲局", 2020, "33.3").change(Direction.UP).after("b")));

        assertThat(change(row)).isEqualTo("prior 30 abs 10 pct 33.333333 bound = why null");
        assertThat(row.<BigDecimal>getAs("stated_change_pct")).isEqualByComparingTo("33.3");
    }

    @Test
    void aStatedReductionIsNegative() {
        Row row = last(World.of(
                figure("b", "甲局", 2020, "40"),
                figure("c", "甲局", 2020, "72").change(Direction.DOWN).after("b")));

        assertThat(row.<BigDecimal>getAs("stated_change_pct")).isEqualByComparingTo("-72");
    }

    @Test
    void moreThanAnExactNumberBoundsTheChangeFromBelow() {
        Row row = last(World.of(
                figure("a", "甲局", 2019, "30"), figure("b", "甲局", 2020, "40").bounded(Comparator.MORE)));

        assertThat(change(row)).isEqualTo("prior 30 abs 10 pct 33.333333 bound > why null");
    }

    @Test
    void anExactNumberAfterMoreThanBoundsTheChangeFromAbove() {
        Row row = last(
                World.of(figure("a", "甲局", 2019, "30").bounded(Comparator.AT_LEAST), figure("b", "甲局", 2020, "40")));

        assertThat(change(row)).isEqualTo("prior 30 abs 10 pct 33.333333 bound <= why null");
    }

    @Test
    void twoLowerBoundsGiveNoChange() {
        Row row = last(World.of(
                figure("a", "甲局", 2019, "30").bounded(Comparator.MORE),
                figure("b", "甲局", 2020, "40").bounded(Comparator.MORE)));

        assertThat(change(row)).isEqualTo("prior 30 abs null pct null bound null why comparator");
    }

    @Test
    void aYearIsNotComparedWithElevenMonths() {
        Row row = last(World.of(
                figure("a", "甲局", 2019, "30").during("2019-01-01", "2019-11-30"), figure("b", "甲局", 2020, "40")));

        assertThat(change(row)).isEqualTo("prior 30 abs null pct null bound null why period_length");
    }

    @Test
    void fromZeroThereIsADifferenceButNoPercentage() {
        Row row = last(World.of(figure("a", "甲局", 2019, "0"), figure("b", "甲局", 2020, "4")));

        assertThat(change(row)).isEqualTo("prior 0 abs 4 pct null bound = why zero_base");
    }

    @Test
    void anUndecidedYearBeforeGivesNoChange() {
        Row row = last(
                World.of(figure("a", "甲局", 2019, "1"), figure("b", "甲局", 2019, "2"), figure("c", "甲局", 2020, "4")));

        assertThat(change(row)).isEqualTo("prior null abs null pct null bound null why ambiguous");
    }

    @Test
    void aGapIsAGap() {
        List<Row> rows = byYear(World.of(figure("a", "甲局", 2018, "30"), figure("b", "甲局", 2020, "40")));

        assertThat(rows).extracting(row -> row.<Integer>getAs("year")).containsExactly(2018, 2020);
        assertThat(change(rows.get(1))).isEqualTo("prior null abs null pct null bound null why missing_year");
    }

    @Test
    void aRenamedBodyIsComparedWithItsFormerSelf() {
        Row row = last(World.of(figure("a", "旧局", 2019, "30"), figure("b", "新局", 2020, "40"))
                .lineage("旧局", "line")
                .lineage("新局", "line"));

        assertThat(change(row)).isEqualTo("prior 30 abs 10 pct 33.333333 bound = why null");
    }

    @Test
    void twoFormerSelvesAreNoYearBefore() {
        Row row = last(
                World.of(figure("a", "旧局", 2019, "30"), figure("b", "老局", 2019, "7"), figure("c", "新局", 2020, "40"))
                        .lineage("旧局", "line")
                        .lineage("老局", "line")
                        .lineage("新局", "line"));

        assertThat(change(row)).isEqualTo("prior null abs null pct null bound null why ambiguous");
    }

    @Test
    void peersAreRankedWithTiesAndTheMedianIsExact() {
        Map<String, String> places = places(World.of(
                        figure("a", "甲局", 2020, "10"),
                        figure("b", "乙局", 2020, "30"),
                        figure("c", "丙局", 2020, "30"),
                        figure("d", "丁局", 2020, "5"),
                        figure("e", "财政局", 2020, "99"))
                .function("财政局", "finance"));

        assertThat(places)
                .containsEntry("乙局", "1 of 4, median 20")
                .containsEntry("丙局", "1 of 4, median 20")
                .containsEntry("甲局", "3 of 4, median 20")
                .containsEntry("丁局", "4 of 4, median 20")
                .containsEntry("财政局", "null of 1, median null");
    }

    @Test
    void twoPeersAreTooFewForARank() {
        assertThat(places(World.of(figure("a", "甲局", 2020, "10"), figure("b", "乙局", 2020, "30"))))
                .containsEntry("甲局", "null of 2, median null");
    }

    @Test
    void undecidedBodiesAndOtherPeriodLengthsAreNoPeers() {
        assertThat(places(World.of(
                        figure("a", "甲局", 2020, "10"),
                        figure("b", "乙局", 2020, "30"),
                        figure("c", "丙局", 2020, "40"),
                        figure("d1", "丁局", 2020, "5"),
                        figure("d2", "丁局", 2020, "6"),
                        figure("e", "戊局", 2020, "99").during("2020-01-01", "2020-06-30"))))
                .containsEntry("甲局", "3 of 3, median 30")
                .containsEntry("丁局", "null of null, median null")
                .containsEntry("戊局", "null of 1, median null");
    }

    private static Row last(World world) {
        List<Row> rows = byYear(world);
        return rows.get(rows.size() - 1);
    }

    private static String change(Row row) {
        return "prior " + plain(row, "prior_value") + " abs " + plain(row, "change_abs") + " pct "
                + plain(row, "change_pct") + " bound " + row.getAs("change_comparator") + " why "
                + row.getAs("not_comparable_reason");
    }

    private static Map<String, String> places(World world) {
        Function<Row, String> place = row ->
                row.getAs("peer_rank") + " of " + row.getAs("peer_count") + ", median " + plain(row, "peer_median");
        return world.table("indicator_agency_year").stream()
                .collect(Collectors.toMap(row -> row.<String>getAs("agency_name"), place));
    }

    private static String plain(Row row, String column) {
        BigDecimal value = row.getAs(column);
        return value == null ? "null" : value.stripTrailingZeros().toPlainString();
    }
}
