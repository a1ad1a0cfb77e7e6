package org.zhibiao.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegionsTest {
    private static final Regions REGIONS = Regions.load();

    private static String signing(String name) {
        return REGIONS.named(name).get(0).signingName();
    }

    @Test
    void aDistrictSignsWithItsCityAndACountyWithItsOwnName() {
        assertThat(signing("静安区")).isEqualTo("上海市静安区");
        assertThat(signing("武侯区")).isEqualTo("成都市武侯区");
        assertThat(signing("民勤县")).isEqualTo("民勤县");
        assertThat(signing("昆山市")).isEqualTo("昆山市");
        assertThat(signing("城口县")).isEqualTo("重庆市城口县");
        assertThat(signing("神农架林区")).isEqualTo("神农架林区");
        assertThat(signing("浦东新区")).isEqualTo("上海市浦东新区");
    }

    @Test
    void anAutonomousDivisionIsKnownByItsShorterName() {
        assertThat(REGIONS.named("恩施州")).extracting(Region::code).containsExactly("422800");
        assertThat(REGIONS.named("彭水县")).extracting(Region::code).containsExactly("500243");
        assertThat(REGIONS.named("黔东南州")).extracting(Region::code).containsExactly("522600");
    }

    @Test
    void namesakesStayApart() {
        assertThat(REGIONS.named("朝阳区")).extracting(Region::code).contains("110105", "220104");
        assertThat(REGIONS.named("鼓楼区")).hasSize(4);
    }

    @Test
    void aNameInsideALongerNameIsNotCounted() {
        assertThat(REGIONS.in("上海市静安区和南京市")).extracting(Regions.Hit::end).containsExactly(3, 6, 10);
    }

    @Test
    void aReportIsReadWithTheDivisionsOfItsTime() {
        assertThat(REGIONS.at(2014).named("闸北区")).extracting(Region::code).containsExactly("310108");
        assertThat(REGIONS.at(2015).named("闸北区")).extracting(Region::code).containsExactly("310108");
        assertThat(REGIONS.at(2016).named("即墨市"))
                .extracting(Region::signingName)
                .containsExactly("即墨市");
        assertThat(REGIONS.at(2019).named("即墨区"))
                .extracting(Region::signingName)
                .containsExactly("青岛市即墨区");
        assertThat(REGIONS.at(2016).named("钢城区"))
                .extracting(Region::signingName)
                .containsExactly("莱芜市钢城区");
        assertThat(REGIONS.at(2020).named("钢城区"))
                .extracting(Region::signingName)
                .containsExactly("济南市钢城区");
        assertThat(REGIONS.at(2014).named("寿县")).extracting(Region::code).containsExactly("341521");
        assertThat(REGIONS.at(2020).named("寿县")).extracting(Region::code).containsExactly("340422");
    }

    @Test
    void aDivisionThatEndedIsNoNamesakeAfterwards() {
        assertThat(REGIONS.at(2012).named("市中区")).extracting(Region::code).contains("370802");
        assertThat(REGIONS.at(2016).named("市中区")).extracting(Region::code).doesNotContain("370802");
        assertThat(REGIONS.at(2020).named("赣县")).extracting(Region::code).containsExactly("360704");
    }

    @Test
    void aNameThatOnlyAnotherTimeKnewIsStillUnderstood() {
        assertThat(REGIONS.at(2021).named("闸北区")).extracting(Region::code).containsExactly("310108");
    }

    @Test
    void aZoneSignsWithItsOwnNameAndLiesInItsCity() {
        assertThat(signing("两江新区")).isEqualTo("重庆两江新区");
        assertThat(REGIONS.at(2016).named("光明新区"))
                .extracting(Region::signingName)
                .containsExactly("深圳市光明新区");
        assertThat(REGIONS.named("雄安新区")).extracting(r -> r.province().name()).containsExactly("河北省");
    }
}
