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
}
