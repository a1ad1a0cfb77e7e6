package org.zhibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhibiao.table.CommitmentRow;
import org.zhibiao.table.ProblemRow;
import org.zhibiao.text.RawDocument;

/** Targets of commitments, and which commitments answer which problem. */
final class PromiseRowsTest {
    private static final String OPENING = """
            宁海县税务局2022年法治政府建设年度报告
            一、主要工作情况
            2022年,我局坚持以法治思想为指导,认真贯彻落实上级决策部署,扎实推进法治政府建设各项工作。
            全年办理行政处罚案件36件,罚款12.5万元,开展执法检查120次,培训行政执法人员85人次,评查案卷60卷。
            加强组织领导,压实工作责任,主要负责人听取法治工作汇报4次,对检查中发现的隐患逐一整改,群众满意度稳步提升。
            """;

    @ParameterizedTest
    @CsvSource({
        "中心组集体学法不少于4次, 4, 次, >=",
        "举办培训班1至2期, 1, 期, =",
        "办理周期由58天缩短至40天以内, 40, 天, <=",
        "对11个所每月巡查不少于2次, 2, 次, >=",
        "每季度召开一次税企恳谈会, 1, 次, =",
        "每年会商不少于两次, 2, 次, >=",
        "'分两批组织干部考试,持证率提高20个百分点', 20, 百分点, =",
        "抓好3项重点工作:每月召开例会1次, 1, 次, =",
        "实现执法记录仪配备全覆盖, 100, %, ="
    })
    void theFirstFigureAimedAtIsTheTarget(String promise, int value, String unit, String comparator) {
        CommitmentRow row = read("二、2023年工作打算\n" + promise + "。").commitments().get(0);
        assertThat(row.targetValue().intValue()).isEqualTo(value);
        assertThat(row.targetUnit()).isEqualTo(unit);
        assertThat(row.targetComparator().code()).isEqualTo(comparator);
    }

    @Test
    void fullCoverageAsAMannerIsNoTarget() {
        assertThat(read("二、2023年工作打算\n开展全覆盖检查。").commitments().get(0).targetValue())
                .isNull();
    }

    @Test
    void aPromiseInTheItemOfAProblemAnswersIt() {
        assertThat(pairs("二、存在的问题和改进措施\n(一)执法装备不足。下一步,将配发执法记录仪。\n(二)普法形式单一。下一步,将开设普法直播。"))
                .containsExactly("执法装备不足>下一步,将配发执法记录仪", "普法形式单一>下一步,将开设普法直播");
    }

    @Test
    void itemsOfOneNumberInTwoListsOfAChapterArePaired() {
        assertThat(pairs("二、存在的问题及改进措施\n(一)存在的问题\n1.执法装备不足。\n2.普法形式单一。\n(二)改进措施\n1.配发执法记录仪。\n2.开设普法直播。"))
                .containsExactly("执法装备不足>配发执法记录仪", "普法形式单一>开设普法直播");
    }

    @Test
    void aPromiseThatNamesAProblemAnswersItFromAnotherChapter() {
        assertThat(pairs("二、存在的问题\n执法装备不足。普法形式单一。\n三、下一步工作打算\n针对执法装备不足的问题,配发执法记录仪。\n完善考核办法。"))
                .containsExactly("执法装备不足>针对执法装备不足的问题,配发执法记录仪", "普法形式单一>");
    }

    @Test
    void aPlanThatFollowsTheLastItemIsNotItsAnswerAlone() {
        assertThat(pairs("二、存在的问题\n(一)执法装备不足。\n(二)普法形式单一。\n下一步,我局将完善考核办法。")).containsExactly("执法装备不足>", "普法形式单一>");
    }

    private static List<String> pairs(String chapters) {
        Report report = read(chapters);
        return report.problems().stream()
                .map(p -> p.text() + ">" + answers(report, p))
                .toList();
    }

    private static String answers(Report report, ProblemRow problem) {
        return String.join(
                "|",
                report.commitments().stream()
                        .filter(c -> problem.commitmentIds().contains(c.commitmentId()))
                        .map(CommitmentRow::text)
                        .toList());
    }

    private static Report read(String chapters) {
        byte[] bytes = (OPENING + chapters).getBytes(StandardCharsets.UTF_8);
        return ((Reading.Accepted) ReportReader.standard().read(RawDocument.ofFile("report.txt", bytes))).report();
    }
}
