package org.zhibiao.aggregate;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibiao.aggregate.Figure.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibiao.schema.Tables;
import org.zhibiao.table.AgencyLevel;
import org.zhibiao.table.Direction;

/** What is built on a former snapshot is what one run over everything gives, and takes from it what nothing changed. */
final class IncrementalAggregatesTest {

    private static final String CARRIED = "carried over";

    @Test
    void anUntouchedBodyKeepsItsRowsWhileItsPlaceAmongPeersMoves() {
        World before = fourBodies(figure("a", "甲局", 2020, "10"));
        World now = fourBodies(figure("a", "甲局", 2020, "50"));

        assertThat(places(whole(before))).contains("乙局 2020: 1 of 4");
        AggregateTables built = built(now, before);
        assertThat(places(built)).contains("乙局 2020: 2 of 4");
        assertThat(contents(built)).isEqualTo(contents(whole(now)));
        assertThat(names(now, before)).contains("乙局 2019 " + CARRIED, "乙局 2020 " + CARRIED, "甲局 2020 甲局");
    }

    @Test
    void whenMostBodiesAreTouchedNothingIsCarriedOver() {
        World before = fourBodies(figure("a", "甲局", 2020, "10"));
        World now = World.of(
                figure("a", "甲局", 2020, "50"),
                figure("b", "乙局", 2020, "41"),
                figure("c", "丙局", 2020, "31"),
                figure("d", "丁局", 2020, "20"));

        assertThat(names(now, before)).noneMatch(name -> name.contains(CARRIED));
        assertThat(contents(built(now, before))).isEqualTo(contents(whole(now)));
    }

    @Test
    void aBodyThatTurnsOutToBeRenamedTakesItsFormerSelfAlong() {
        World before = fourBodies(figure("a", "甲局", 2020, "10"))
                .report("戊局", 2020)
                .report("己局", 2020)
                .lineage("甲局", "甲局");
        World now = fourBodies(figure("a", "甲局", 2020, "10"))
                .report("戊局", 2020)
                .report("己局", 2020)
                .lineage("甲局", "乙局");

        assertThat(changes(built(now, before))).contains("甲局 2020: -4", "乙局 2020: 36");
        assertThat(contents(built(now, before))).isEqualTo(contents(whole(now)));
        assertThat(names(now, before)).contains("乙局 2019 乙局", "丁局 2020 " + CARRIED);
    }

    @Test
    void aBodyOfAnotherLevelTakesItsWordsAndItsPlacesAlong() {
        World before = fourBodies(figure("a", "甲局", 2020, "10")).term("甲局", 2020, "复议", "n", 3);
        World now = fourBodies(figure("a", "甲局", 2020, "10"))
                .term("甲局", 2020, "复议", "n", 3)
                .level("甲局", AgencyLevel.PROVINCE);

        AggregateTables built = built(now, before);
        assertThat(texts(built, "term_year", "concat_ws(' ', term, report_year, level, report_count, occurrences)"))
                .containsExactlyInAnyOrder("复议 2019 city 1 2", "复议 2020 city 1 5", "复议 2020 province 1 3");
        assertThat(contents(built)).isEqualTo(contents(whole(now)));
        assertThat(names(now, before)).contains("乙局 2020 " + CARRIED);
    }

    @Test
    void aWordThatLeavesTheOnlyReportWithItIsGoneAndTheYearAfterIsComparedAnew() {
        World before = fourBodies(figure("a", "甲局", 2020, "10")).term("甲局", 2019, "应诉", "n", 1);
        World now = fourBodies(figure("a", "甲局", 2020, "10")).term("甲局", 2019, "复议", "n", 1);

        AggregateTables built = built(now, before);
        assertThat(texts(built, "term_year", "concat_ws(' ', term, report_year, report_count, change)"))
                .containsExactlyInAnyOrder("复议 2019 2", "复议 2020 1 2");
        assertThat(contents(built)).isEqualTo(contents(whole(now)));
    }

    @Test
    void theGrowthThatALaterReportStatesIsCheckedAnewWhenTheEarlierOneChanges() {
        World before = growing("30");
        World now = growing("20");

        assertThat(growthAudits(whole(before))).containsExactly("2020 passed");
        AggregateTables built = built(now, before);
        assertThat(growthAudits(built)).containsExactly("2020 failed");
        assertThat(built.auditYears()).contains(Set.of(2020));
        assertThat(contents(built)).isEqualTo(contents(whole(now)));
    }

    @Test
    void theFirstRateInAUnitTakesTheSumsOfAllBodiesInIt() {
        World before = World.of(
                figure("b", "乙局", 2020, "40").in("%"),
                figure("c", "丙局", 2020, "30").in("%"),
                figure("a", "甲局", 2020, "10"));
        World now = World.of(
                figure("b", "乙局", 2020, "40").in("%"),
                figure("c", "丙局", 2020, "30").in("%"),
                figure("a", "甲局", 2020, "10").percent().of("services.online_rate"));

        assertThat(texts(whole(before), "indicator_year", "concat_ws(' ', indicator_id, value_sum)"))
                .contains("inspections.done 70.000000");
        assertThat(contents(built(now, before))).isEqualTo(contents(whole(now)));
    }

    @Test
    void otherIndicatorsOrATableThatOtherStepsComputedLeaveNothingToCarry() {
        World now = fourBodies(figure("a", "甲局", 2020, "10"));
        FormerTables former = former(now, now);
        for (String changed : List.of("indicators", "indicator_year")) {
            Map<String, Dataset<Row>> tables = new HashMap<>(former.tables());
            tables.computeIfPresent(changed, (name, rows) -> name.equals("indicators") ? rows.limit(1) : null);
            AggregateTables built =
                    Aggregates.of(World.spark(), now.base(), Optional.of(new FormerTables(tables, former.stayed())));
            assertThat(built.auditYears()).isEmpty();
        }
        assertThat(built(now, now).auditYears()).contains(Set.of());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverChangesTheTablesAreThoseOfOneRunOverEverything(long seed) {
        Random chance = new Random(seed);
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            figures.add(anyFigure(chance, i, chance.nextInt(9)));
        }
        World before = any(figures, new Random(seed));
        for (int i = 0; i < 60; i += 7) {
            figures.set(i, anyFigure(chance, i, chance.nextInt(2)));
        }
        figures.subList(50, 50 + chance.nextInt(4)).clear();
        World now = any(figures, new Random(seed + chance.nextInt(2)));

        assertThat(contents(built(now, before))).isEqualTo(contents(whole(now)));
    }

    private static World any(List<Figure> figures, Random chance) {
        World world = World.of(figures.toArray(Figure[]::new));
        String turned = body(chance.nextInt(9));
        return (chance.nextBoolean() ? world.lineage(turned, body(0)) : world.level(turned, AgencyLevel.DISTRICT))
                .term(body(1), 2020 + chance.nextInt(2), "复议", "n", 1 + chance.nextInt(3))
                .term(body(8), 2020, "复议", "n", 2);
    }

    private static Figure anyFigure(Random chance, int i, int body) {
        int year = 2019 + chance.nextInt(3);
        Figure figure = figure("f" + i, body(body), year, Integer.toString(1 + chance.nextInt(50)));
        return switch (chance.nextInt(6)) {
            case 0 -> figure.percent().of("services.online_rate");
            case 1 -> figure.of("reconsideration.accepted");
            case 2 -> figure.of("reconsideration.closed");
            case 3 -> figure.during(year - 1);
            default -> figure;
        };
    }

    private static String body(int number) {
        return "甲乙丙丁戊己庚辛壬".charAt(number) + "局";
    }

    private static World fourBodies(Figure changing) {
        return World.of(
                        changing,
                        figure("b", "乙局", 2020, "40"),
                        figure("b19", "乙局", 2019, "14"),
                        figure("c", "丙局", 2020, "30"),
                        figure("d", "丁局", 2020, "20"))
                .term("乙局", 2020, "复议", "n", 5)
                .term("乙局", 2019, "复议", "n", 2)
                .report("甲局", 2019);
    }

    private static World growing(String earlier) {
        return World.of(
                figure("a", "甲局", 2019, earlier),
                figure("b", "甲局", 2020, "40"),
                figure("c", "甲局", 2020, "33.3").change(Direction.UP).after("b"),
                figure("d", "乙局", 2020, "99").percent().of("services.online_rate"),
                figure("e", "乙局", 2019, "98").percent().of("services.online_rate"));
    }

    private static AggregateTables whole(World world) {
        return Aggregates.of(World.spark(), world.base(), Optional.empty());
    }

    private static AggregateTables built(World now, World before) {
        return Aggregates.of(World.spark(), now.base(), Optional.of(former(now, before)));
    }

    private static FormerTables former(World now, World before) {
        Map<String, Dataset<Row>> tables = new HashMap<>(before.base());
        tables.putAll(whole(before).rows());
        Dataset<Row> stayed = World.spark()
                .createDataset(now.reportsAsIn(before), org.apache.spark.sql.Encoders.STRING())
                .toDF("carried_id");
        return new FormerTables(tables, stayed);
    }

    /** Bodies, years and names, where the former rows have been given another name to tell them from those computed. */
    private static List<String> names(World now, World before) {
        FormerTables former = former(now, before);
        Map<String, Dataset<Row>> tables = new HashMap<>(former.tables());
        tables.computeIfPresent(
                "indicator_agency_year",
                (name, rows) -> rows.withColumn("agency_name", lit(CARRIED).cast(DataTypes.StringType)));
        return texts(
                Aggregates.of(World.spark(), now.base(), Optional.of(new FormerTables(tables, former.stayed()))),
                "indicator_agency_year",
                "concat_ws(' ', agency_id, year, agency_name)");
    }

    private static List<String> places(AggregateTables tables) {
        return texts(
                tables, "indicator_agency_year", "concat(agency_id, ' ', year, ': ', peer_rank, ' of ', peer_count)");
    }

    private static List<String> changes(AggregateTables tables) {
        return texts(tables, "indicator_agency_year", "concat(agency_id, ' ', year, ': ', cast(change_abs as int))");
    }

    private static List<String> growthAudits(AggregateTables tables) {
        return tables
                .rows()
                .get("audits")
                .where("check_name = 'stated_growth'")
                .selectExpr("concat(report_year, ' ', status)")
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }

    private static List<String> texts(AggregateTables tables, String table, String expression) {
        return tables.rows().get(table).selectExpr(expression).collectAsList().stream()
                .map(row -> String.valueOf(row.get(0)))
                .toList();
    }

    private static Map<String, List<String>> contents(AggregateTables tables) {
        Map<String, List<String>> contents = new TreeMap<>();
        Tables.aggregates()
                .forEach(table -> contents.put(
                        table.name(),
                        tables.rows().get(table.name()).toJSON().collectAsList().stream()
                                .sorted()
                                .toList()));
        return contents;
    }
}
