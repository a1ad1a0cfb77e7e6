package org.zhibiao.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PlaceTest {

    @Test
    void aPlaceInALongReportIsOnThePageOfItsPart() {
        assertThat(Place.inReport("abcd", 39_999, "m1")).isEqualTo("reports/ab/abcd.html#m1");
        assertThat(Place.inReport("abcd", 40_000, "m1")).isEqualTo("reports/ab/abcd-2.html#m1");
    }

    @Test
    void aNameCannotLeadOutOfItsFolder() {
        assertThat(Place.indicator("../../etc/passwd")).isEqualTo("indicators/.._.._etc_passwd.html");
    }

    @Test
    void aPageKnowsTheWayToTheTop() {
        assertThat(Place.root("index.html")).isEmpty();
        assertThat(Place.root("reports/ab/abcd.html")).isEqualTo("../../");
    }
}
