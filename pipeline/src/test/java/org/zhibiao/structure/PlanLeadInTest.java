package org.zhibiao.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibiao.table.SectionRole;

/** That a section on problems turns into a plan where its words do. */
final class PlanLeadInTest {

    @ParameterizedTest
    @ValueSource(strings = {"下一步,我局将加强培训。", "下步将加强培训。", "今后,我们要加强培训。", "明年,将加强培训。", "为此,我局将加强培训。", "2023年,我局将继续加强培训。"})
    void aProblemSectionIsAPlanFromItsLeadInOnward(String leadIn) {
        String text = "二、存在的问题\n执法力量不足。" + leadIn + "同时完善考核办法。\n三、其他工作情况\n开展宣传。";
        Outline outline = OutlineReader.standard().read(text);
        assertThat(roles(outline))
                .containsExactly(
                        SectionRole.PROBLEM,
                        SectionRole.PROBLEM,
                        SectionRole.PLAN,
                        SectionRole.PLAN,
                        SectionRole.ACHIEVEMENT,
                        SectionRole.ACHIEVEMENT);
        assertThat(outline.headings()).extracting(Heading::role).first().isEqualTo(SectionRole.PROBLEM);
    }

    @Test
    void aLeadInElsewhereTurnsNothing() {
        String text = "一、工作开展情况\n下一步,我局将加强培训。全年培训300人次。";
        assertThat(roles(OutlineReader.standard().read(text))).containsOnly(SectionRole.ACHIEVEMENT);
    }

    @Test
    void anItemOfProblemsAfterALeadInIsAPlanToo() {
        String text = "二、存在的问题\n执法力量不足。下一步,重点做好以下工作:\n(一)加强培训。\n(二)完善考核。";
        assertThat(roles(OutlineReader.standard().read(text)))
                .endsWith(SectionRole.PLAN, SectionRole.PLAN, SectionRole.PLAN);
    }

    private static List<SectionRole> roles(Outline outline) {
        return outline.sentences().stream().map(Sentence::role).toList();
    }
}
