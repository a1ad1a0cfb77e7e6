package org.zhibiao.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibiao.structure.OutlineReader;
import org.zhibiao.table.Continuity;

/** In which sentences a body binds itself, and to what. */
final class CommitmentReaderTest {
    private static final int REPORT_YEAR = 2022;

    @Test
    void everySentenceOfAPlanThatSaysWhatShallBeDoneBinds() {
        assertThat(quotes("三、下一步工作打算\n2023年,我局将重点做好以下工作:\n(一)加强队伍建设。组织培训6期。\n(二)完善考核办法。"))
                .containsExactly("组织培训6期", "完善考核办法");
    }

    @Test
    void aBareItemBeforeTheClosingWordsBindsToo() {
        assertThat(quotes("三、下一步工作打算\n(一)加强业务培训。\n(二)完善考核办法。\n特此报告。")).containsExactly("加强业务培训", "完善考核办法");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "三、下一步工作打算\n特此报告。",
                "三、下一步工作打算\n2023年是全面贯彻二十大精神的开局之年。",
                "一、主要工作情况\n全年组织培训6期。",
                "一、主要工作情况\n进一步完善考核办法,开展考核2次。",
                "二、存在的问题\n执法力量不足。"
            })
    void whatWasDoneOrIsSaidAroundBindsNobody(String text) {
        assertThat(quotes(text)).isEmpty();
    }

    @Test
    void anOutlookBindsOutsideThePlanToo() {
        assertThat(quotes("二、存在的问题\n执法力量不足。下一步,我局将增加执法人员编制。")).containsExactly("下一步,我局将增加执法人员编制");
    }

    @ParameterizedTest
    @CsvSource({
        "2023年6月底前完成案卷评查。, 2023-06-30",
        "上半年完成案卷评查工作。, 2023-06-30",
        "年底前完成案卷评查工作。, 2023-12-31",
        "10月15日前完成案卷评查工作。, 2023-10-15",
        "到2025年建成执法信息平台。, 2025-12-31"
    })
    void theDayToWhichItBindsIsRead(String sentence, LocalDate deadline) {
        assertThat(read("三、下一步工作打算\n" + sentence).get(0).deadline()).contains(deadline);
    }

    @Test
    void verbAndObjectSayWhatShallBeDone() {
        Commitment commitment = read("三、下一步工作打算\n围绕执法办案,继续完善行政裁量权基准制度。").get(0);
        assertThat(commitment.action()).contains("完善");
        assertThat(commitment.object()).contains("行政裁量权基准制度");
        assertThat(commitment.continuity()).isEqualTo(Continuity.CONTINUED);
        assertThat(commitment.targetYear()).isEqualTo(REPORT_YEAR + 1);
        assertThat(commitment.deadline()).isEmpty();
    }

    private static List<Commitment> read(String text) {
        return CommitmentReader.standard().read(text, OutlineReader.standard().read(text), REPORT_YEAR);
    }

    private static List<String> quotes(String text) {
        return read(text).stream().map(c -> text.substring(c.begin(), c.end())).toList();
    }
}
