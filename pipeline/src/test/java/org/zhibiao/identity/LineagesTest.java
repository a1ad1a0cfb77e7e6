package org.zhibiao.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.table.LineageRelation;

class LineagesTest {
    private static final Lineages LINEAGES = Lineages.standard();
    private static final RegionRegistry REGISTRY = RegionRegistry.load();
    private static final RegionChanges DIVISIONS = RegionChanges.of(REGISTRY);
    private static final AgencyFunctions FUNCTIONS = AgencyFunctions.load();

    /** A body as the finder would give it. */
    private static Lineage of(String name, int year) {
        Regions then = Regions.of(REGISTRY).at(year);
        Mention m = new TitleBody(then, FUNCTIONS, new MentionScanner(then, FUNCTIONS))
                .in(name)
                .orElseThrow();
        Region region = m.regions().isEmpty() ? null : m.regions().get(0);
        return LINEAGES.of(AgencyNaming.id(name), name, region == null ? null : region.code(), year);
    }

    static Stream<LineageRules.Change> changes() {
        return LineageRules.load().all().stream();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void everyExampleOfAChangeHasItsPredecessor(LineageRules.Change change) {
        assertThat(of(change.example().now(), 2024).predecessors())
                .filteredOn(p -> p.relation() == change.relation())
                .extracting(Lineage.Predecessor::agencyId)
                .contains(AgencyNaming.id(change.example().before()));
    }

    @ParameterizedTest
    @CsvSource({
        "民勤县环境保护局, 2016, 民勤县生态环境局, 2020",
        "成都市武侯区安全生产监督管理局, 2017, 成都市武侯区应急管理局, 2022",
        "合肥市农业委员会, 2016, 合肥市农业农村局, 2021",
        "四川省林业厅, 2016, 四川省林业和草原局, 2020",
        "环境保护部, 2016, 生态环境部, 2020",
        "中国银行保险监督管理委员会重庆监管局, 2021, 国家金融监督管理总局重庆监管局, 2024",
        "深圳市光明新区管理委员会, 2016, 深圳市光明区人民政府, 2020",
        "深圳市光明新区城市管理局, 2016, 深圳市光明区城市管理和综合执法局, 2020",
        "即墨市人民政府, 2016, 青岛市即墨区人民政府, 2019",
        "即墨市环境保护局, 2016, 青岛市即墨区生态环境局, 2020",
        "沙县教育局, 2019, 三明市沙县区教育局, 2022",
        "莱芜市莱城区教育局, 2016, 济南市莱芜区教育局, 2020",
        "莱芜市钢城区人民政府, 2016, 济南市钢城区人民政府, 2020",
        "那曲地区行政公署, 2016, 那曲市人民政府, 2019",
        "襄樊市襄城区人民政府, 2009, 襄阳市襄城区人民政府, 2016",
        "即墨市通济街道办事处, 2016, 青岛市即墨区通济街道办事处, 2020"
    })
    void aChainOfRenamesIsOneLineage(String before, int then, String after, int now) {
        assertThat(of(before, then).lineageId()).isEqualTo(of(after, now).lineageId());
    }

    @ParameterizedTest
    @CsvSource({
        "上海市闸北区人民政府, 2014, 上海市静安区人民政府, 2019",
        "民勤县国土资源局, 2016, 民勤县自然资源局, 2020",
        "宁波市国家税务局, 2016, 国家税务总局宁波市税务局, 2020",
        "莱芜市人民政府, 2016, 济南市人民政府, 2020",
        "民勤县教育局, 2016, 民勤县财政局, 2016"
    })
    void bodiesThatMergedOrSplitKeepLineagesOfTheirOwn(String before, int then, String after, int now) {
        assertThat(of(before, then).lineageId()).isNotEqualTo(of(after, now).lineageId());
    }

    @Test
    void aMergedDivisionIsAPredecessorWithItsDay() {
        assertThat(of("上海市静安区人民政府", 2019).predecessors())
                .extracting(
                        Lineage.Predecessor::name,
                        Lineage.Predecessor::relation,
                        p -> p.effectiveDate().toString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("上海市闸北区人民政府", LineageRelation.MERGE, "2015-11-04"));
    }

    @Test
    void theLatestChangeCountsWhereNameAndDivisionChanged() {
        assertThat(of("三明市沙县区生态环境局", 2022).predecessors())
                .filteredOn(Lineage.Predecessor::certain)
                .extracting(Lineage.Predecessor::name)
                .containsExactly("沙县生态环境局");
        assertThat(of("青岛市即墨区生态环境局", 2020).predecessors())
                .filteredOn(Lineage.Predecessor::certain)
                .extracting(Lineage.Predecessor::name)
                .containsExactly("青岛市即墨区环境保护局");
    }

    @Test
    void aBodyWithoutHistoryIsItsOwnLineage() {
        String id = AgencyNaming.id("民勤县教育体育局");
        assertThat(of("民勤县教育体育局", 2020)).isEqualTo(Lineage.alone(id));
    }

    @Test
    void everyFormerDivisionOfAnotherNameCameToSomething() {
        Set<Region> told = REGISTRY.all().stream()
                .flatMap(r -> DIVISIONS.to(r).stream())
                .map(RegionChanges.Change::before)
                .collect(Collectors.toSet());
        assertThat(REGISTRY.all())
                .filteredOn(r -> !r.isZone() && !r.lifetime().lasts() && !told.contains(r))
                .filteredOn(r -> REGISTRY.all().stream()
                        .noneMatch(o -> o.name().equals(r.name())
                                && o.lifetime().from().equals(r.lifetime().until())))
                .extracting(r -> r.code() + r.name())
                .isEmpty();
    }
}
