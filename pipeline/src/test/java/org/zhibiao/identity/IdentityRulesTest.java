package org.zhibiao.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.table.ReportType;

class IdentityRulesTest {
    private static final String KIND = """
            {"least_points": 10, "kinds": [{"kind": "notice", "says": "a notice", "outcome": "%s", "advice": "", "longest_prose": 0, "prose_per_line": 0,
              "signs": [{"in": "title", "pattern": "%s", "unless": "", "points": 20, "least": 1, "most": 1,
                "examples": ["关于报送报告的通知"], "counter_examples": ["情况报告"]}]}],
             "cases": [{"title": "%s", "body": "", "kind": "notice"}]}
            """;

    @Test
    void aKindWhoseOutcomeIsUnknownRefusesToLoad() {
        assertThatThrownBy(() -> kinds("no_report", "通知$", "开会的通知"))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("unknown outcome 'no_report'");
    }

    @Test
    void aSignThatMissesItsExampleRefusesToLoad() {
        assertThatThrownBy(() -> kinds("not_a_report", "公告$", "开会的通知"))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("misses its example '关于报送报告的通知'");
    }

    @Test
    void aSignThatTakesANearMissRefusesToLoad() {
        assertThatThrownBy(() -> kinds("not_a_report", "通知$|报告", "开会的通知"))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("takes its counter-example '情况报告'");
    }

    @Test
    void aBrokenPatternRefusesToLoadWithItsName() {
        assertThatThrownBy(() -> kinds("not_a_report", "(通知", "开会的通知"))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("'notice' is no pattern");
    }

    @Test
    void aWholeCaseThatComesOutOtherwiseRefusesToLoad() {
        assertThatThrownBy(() -> kinds("not_a_report", "通知$", "开会的纪要"))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("comes out as none, not notice");
    }

    @Test
    void aRefusalSaysWhatTheTextIsWhyAndWhatToDo() {
        TypeFinding found =
                new ReportTypeFinder().find(clues("关于报送2022年度法治政府建设情况报告的通知", "各单位:\n请各单位于12月20日前报送法治政府建设情况报告。特此通知。"));

        assertThat(found.evidence())
                .startsWith("it is a notice (title: 通知")
                .contains("body: ")
                .endsWith("a report that it forwards has to follow it in full");
    }

    @Test
    void aPageThatOnlyHoldsAnAttachmentSaysToFetchIt() {
        TypeFinding found = new ReportTypeFinder().find(clues("某局2021年法治政府建设情况报告", "详见附件。"));

        assertThat(found.evidence()).contains("only 5 characters of prose", "fetch the attachment");
    }

    @Test
    void aTitleThatTheTextContradictsLowersTheConfidence() {
        String body = "2021年,我局推进依法行政。\n一、2021年工作情况\n检查20次。\n二、2022年工作计划\n加强培训。";

        double agreed = confidence("某局2021年法治政府建设情况报告", body).orElseThrow();
        double contradicted = confidence("某局2022年法治政府建设情况报告", body).orElseThrow();

        assertThat(agreed).isGreaterThan(0.9);
        assertThat(contradicted).isLessThan(0.75);
    }

    @Test
    void aYearKnownByADayAloneIsUncertain() {
        String body = "我局推进依法行政。\n一、工作情况\n检查20次。\n某局\n2022年1月12日";

        assertThat(confidence("法治政府建设情况报告", body).orElseThrow()).isLessThan(0.7);
    }

    private static OptionalDouble confidence(String title, String body) {
        return new YearFinder()
                .find(clues(title, body), ReportType.LAW_BASED_GOVERNMENT).stream()
                        .mapToDouble(YearFinding::confidence)
                        .findFirst();
    }

    private static IdentityClues clues(String title, String body) {
        return CorpusClues.of(title, null, List.of(), body, CorpusClues.stated(null, null, null));
    }

    private static ReportKinds kinds(String outcome, String pattern, String title) {
        String json = KIND.formatted(outcome, pattern, title);
        return ReportKinds.of(RuleFiles.parse(ReportKinds.FILE, json, ReportKinds.FileShape.class));
    }
}
