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
import java.util.stream.LongStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.table.AgencyLevel;
import org.zhibiao.table.Direction;

/** What is built on a former snapshot is what one run over everything gives, and takes from it what nothing changed. */
final class IncrementalAggregatesTest {

    private static final String CARRIED = "carried over";
    private static final String FIGURES = "indicator_agency_year";
    private static final String NAME = "concat_ws(' ', agency_id, year, agency_name)";
    private static final String PLACE = "concat(agency_id, ' ', year, ': ', peer_rank, ' of ', peer_count)";
    private static final String CHECK = "concat_ws(' ', check_name, report_year, status)";

    @Test
    void anUntouchedBodyKeepsItsRowsWhileItsPlaceAmongPeersMoves() {
        World before = bodies(figure("a", "甲局", 2020, "10"));
        World now = bodies(figure("a", "甲局", 2020, "50"));
        Former former = new Former(before);

        assertThat(former.texts(FIGURES, PLACE)).contains("乙局 2020: 1 of 4");
        AggregateTables built = former.built(now);
        assertThat(texts(built, FIGURES, PLACE)).contains("乙局 2020: 2 of 4");
        assertThat(texts(built, FIGURES, NAME)).contains("乙局 2019 " + CARRIED, "乙局 2020 " + CARRIED, "甲局 2020 甲局");
        assertThat(contents(built)).isEqualTo(contents(whole(now)));
    }

    @Test
    void whenMostBodiesAreTouchedNothingIsCarriedOver() {
        World now = World.of(
                figure("a", "甲局", 2020, "50"),
                figure("b", "乙局", 2020, "41"),
                figure("c", "丙局", 2020, "31"),
                figure("d", "丁局", 2020, "20"));

        AggregateTables built = new Former(bodies(figure("a", "甲局", 2020, "10"))).built(now);
        assertThat(texts(built, FIGURES, NAME)).noneMatch(name -> name.contains(CARRIED));
    }

    @Test
    void aBodyThatTurnsOutToBeRenamedTakesItsFormerSelfAlong() {
        World before = bodies(figure("a", "甲局", 2020, "10"));
        World now = bodies(figure("a", "甲局", 2020, "10")).lineage("甲局", "乙局");

        AggregateTables built = new Former(before).built(now);
        assertThat(texts(built, FIGURES, "concat(agency_id, ' ', year, ': ', cast(change_abs as int))"))
                .contains("甲局 2020: -4");
        assertThat(texts(built, FIGURES, NAME)).contains("乙局 2019 乙局", "丁局 2020 " + CARRIED);
    }

    @Test
    void aBodyOfAnotherLevelTakesItsWordsAndItsPlaceAlong() {
        World before = bodies(figure("a", "甲局", 2020, "10")).term("甲局", 2020, "复议", "n", 3);
        World now = bodies(figure("a", "甲局", 2020, "10"))
                .term("甲局", 2020, "复议", "n", 3)
                .level("甲局", AgencyLevel.PROVINCE);

        AggregateTables built = new Former(before).built(now);
        assertThat(texts(built, "term_year", "concat_ws(' ', term, report_year, level, report_count, occurrences)"))
                .containsExactlyInAnyOrder("复议 2019 city 1 2", "复议 2020 city 1 5", "复议 2020 province 1 3");
        assertThat(texts(built, FIGURES, PLACE)).contains("乙局 2020: 1 of 3");
    }

    @Test
    void aWordThatLeavesTheOnlyReportWithItIsGoneAndTheYearAfterIsComparedAnew() {
        World before = bodies(figure("a", "甲局", 2020, "10")).term("甲局", 2019, "应诉", "n", 1);
        World now = bodies(figure("a", "甲局", 2020, "10")).term("甲局", 2019, "复议", "n", 1);

        assertThat(texts(
                        new Former(before).built(now),
                        "term_year",
                        "concat_ws(' ', term, report_year, report_count, change)"))
                .containsExactlyInAnyOrder("复议 2019 2", "复议 2020 1 2");
    }

    @Test
    void theGrowthThatALaterReportStatesIsCheckedAnewWhenTheEarlierOneChanges() {
        Former former = new Former(growing("30"));

        assertThat(former.texts("audits", CHECK)).contains("stated_growth 2020 passed");
        AggregateTables built = former.built(growing("20"));
        assertThat(texts(built, "audits", CHECK)).contains("stated_growth 2020 failed");
        assertThat(built.auditYears()).contains(Set.of(2020));
    }

    @Test
    void theFirstRateInAUnitTakesTheSumsOfAllBodiesInIt() {
        Figure[] others = {
            figure("b", "乙局", 2020, "40").in("%"), figure("c", "丙局", 2020, "30").in("%"), figure("a", "甲局", 2020, "10")
        };
        Former former = new Former(World.of(others));
        others[2] = figure("a", "甲局", 2020, "10").percent().of("services.online_rate");

        String sum = "concat_ws(' ', unit_norm, indicator_id, cast(value_sum as int))";
        assertThat(former.texts("indicator_year", sum)).contains("% inspections.done 70");
        assertThat(texts(former.built(World.of(others)), "indicator_year", sum))
                .containsExactlyInAnyOrder("% inspections.done", "% services.online_rate");
    }

    @Test
    void otherIndicatorsOrATableThatIsNotGivenLeaveNothingToCarry() {
        World world = bodies(figure("a", "甲局", 2020, "10"));
        Former former = new Former(world);

        assertThat(former.built(world).auditYears()).contains(Set.of());
        assertThat(former.without("indicator_year").built(world).auditYears()).isEmpty();
        assertThat(former.with("indicators", World.of().base().get("indicators").limit(1))
                        .built(world)
                        .auditYears())
                .isEmpty();
    }

    /** {@code -Dzhibiao.sequences=10} tries ten. */
    @ParameterizedTest
    @MethodSource("seeds")
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

        assertThat(contents(new Former(before).built(now))).isEqualTo(contents(whole(now)));
    }

    private static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("zhibiao.sequences", 1));
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

    private static World bodies(Figure changing) {
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

    private static List<String> texts(AggregateTables tables, String table, String expression) {
        return texts(tables.rows().get(table), expression);
    }

    private static List<String> texts(Dataset<Row> rows, String expression) {
        return rows.selectExpr(expression).collectAsList().stream()
                .map(row -> String.valueOf(row.get(0)))
                .toList();
    }

    /** Rows as text; the mark of those that were carried over is taken off. */
    private static Map<String, List<String>> contents(AggregateTables tables) {
        Map<String, List<String>> contents = new TreeMap<>();
        tables.rows()
                .forEach((name, rows) -> contents.put(
                        name,
                        rows.toJSON().collectAsList().stream()
                                .map(row -> row.replaceFirst(
                                        "(\"agency_id\":\"([^\"]*)\".*\"agency_name\":\")" + CARRIED + "\"", "$1$2\""))
                                .sorted()
                                .toList()));
        return contents;
    }

    /** The tables of a world, in which the bodies of figures have a name that tells whether a row was carried over. */
    private record Former(World world, Map<String, Dataset<Row>> tables) {

        Former(World world) {
            this(world, marked(world));
        }

        private static Map<String, Dataset<Row>> marked(World world) {
            Map<String, Dataset<Row>> tables = new HashMap<>(world.base());
            whole(world)
                    .rows()
                    .forEach((name, rows) ->
                            tables.put(name, World.spark().createDataFrame(rows.collectAsList(), rows.schema())));
            tables.computeIfPresent(FIGURES, (name, rows) -> rows.withColumn("agency_name", lit(CARRIED)));
            return tables;
        }

        Former without(String table) {
            Map<String, Dataset<Row>> fewer = new HashMap<>(tables);
            fewer.remove(table);
            return new Former(world, fewer);
        }

        Former with(String table, Dataset<Row> rows) {
            Map<String, Dataset<Row>> other = new HashMap<>(tables);
            other.put(table, rows);
            return new Former(world, other);
        }

        AggregateTables built(World now) {
            Dataset<Row> stayed = World.spark()
                    .createDataset(now.reportsAsIn(world), Encoders.STRING())
                    .toDF("carried_id");
            return Aggregates.of(World.spark(), now.base(), Optional.of(new FormerTables(tables, stayed)));
        }

        List<String> texts(String table, String expression) {
            return IncrementalAggregatesTest.texts(tables.get(table), expression);
        }
    }
}
