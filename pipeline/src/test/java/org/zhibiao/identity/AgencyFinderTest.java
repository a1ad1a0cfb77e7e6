package org.zhibiao.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.zhibiao.report.Report;
import org.zhibiao.table.ReportType;
import org.zhibiao.text.StatedMetadata;

class AgencyFinderTest {
    private static final AgencyFinder FINDER = AgencyFinder.standard();

    private static IdentityClues clues(String title, String body, StatedMetadata stated, String... chrome) {
        return new IdentityClues("a.txt", Optional.of(title), List.of(chrome), List.of(), body, stated);
    }

    private static Report.Agency agency(String title, String body) {
        return FINDER.find(clues(title, body, StatedMetadata.NONE))
                .orElseThrow()
                .agency();
    }

    private static StatedMetadata stating(String agency, int year) {
        return new StatedMetadata(
                Optional.empty(), Optional.empty(), Optional.of(agency), OptionalInt.of(year), Optional.empty());
    }

    @Test
    void aBodyHasOneIdWhetherItSignsWithItsProvinceOrNot() {
        Report.Agency plain = agency("民勤县自然资源局2021年法治政府建设情况报告", "2021年,我局。");
        Report.Agency more = agency("甘肃省民勤县自然资源局2022年法治政府建设情况报告", "2022年,我局。");
        assertThat(more.name()).isEqualTo("甘肃省民勤县自然资源局");
        assertThat(plain.name()).isEqualTo("民勤县自然资源局");
        assertThat(more.agencyId()).isEqualTo(plain.agencyId());
    }

    @Test
    void aTextThatContradictsWhatIsStatedLowersTheConfidenceAndStaysInTheEvidence() {
        IdentityClues clues = clues("成都市财政局2022年法治政府建设情况报告", "2022年,我局坚持。", stating("成都市教育局", 2021));
        AgencyFinding agency = FINDER.find(clues).orElseThrow();
        YearFinding year =
                new YearFinder().find(clues, ReportType.LAW_BASED_GOVERNMENT).orElseThrow();

        assertThat(agency.agency().name()).isEqualTo("成都市教育局");
        assertThat(agency.confidence()).isLessThan(0.8);
        assertThat(agency.evidence()).contains("成都市财政局");
        assertThat(year.year()).isEqualTo(2021);
        assertThat(year.confidence()).isLessThan(0.8);
        assertThat(year.evidence()).contains("2022");
    }

    @Test
    void aStatedBodyOfADivisionThatNoListHasIsTakenAsItIsStated() {
        IdentityClues clues = clues("市税务局2020年法治政府建设情况报告", "2020年,我局坚持。", stating("国家税务总局新河口市税务局", 2020));
        AgencyFinding found = FINDER.find(clues).orElseThrow();

        assertThat(found.agency().name()).isEqualTo("国家税务总局新河口市税务局");
        assertThat(found.agency().functionCode()).isEqualTo("tax");
        assertThat(found.agency().regionCode()).isNull();
        assertThat(found.confidence()).isLessThan(0.8);
    }

    @Test
    void aShortTitleWithoutAnyDivisionNamesNobody() {
        assertThat(FINDER.find(clues("区财政局2022年法治政府建设情况报告", "2022年,区财政局坚持。", StatedMetadata.NONE)))
                .isEmpty();
    }

    @Test
    void otherNamesAreThoseThatTheTextUses() {
        Report.Agency agency = FINDER.find(clues(
                        "市经信委2017年法治政府建设情况报告",
                        "2017年,市经济信息化委坚持依法行政。",
                        StatedMetadata.NONE,
                        "来源:上海市经济和信息化委员会 发布时间:2018-01-05"))
                .orElseThrow()
                .agency();
        assertThat(agency.name()).isEqualTo("上海市经济和信息化委员会");
        assertThat(agency.shortNames()).contains("市经信委", "市经济信息化委");
        assertThat(agency.province()).isEqualTo("上海市");
        assertThat(agency.city()).isNull();
    }

    @Test
    void theClockOfASiteIsNoDateOfPublication() {
        IdentityClues page =
                clues("某报告", "", StatedMetadata.NONE, "今天是2026年3月1日 星期日", "发布日期:2024/12/23 10:15", "日期:2020-01-01");
        assertThat(new PublicationFinder().find(page).date()).contains(LocalDate.of(2024, 12, 23));
        IdentityClues impossible = clues("某报告", "", StatedMetadata.NONE, "发布日期:2024-13-40");
        assertThat(new PublicationFinder().find(impossible).date()).isEmpty();
    }
}
