package org.zhibiao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** That a report without a fault is read as it is, and a report that was read before is not changed again. */
final class CleanReportsTest {
    private static final int TRIES = 300;
    private static final List<String> HEADINGS =
            List.of("一、主要做法和成效", "(一)加强组织领导", "二、存在的不足", "1.加强规范性文件管理", "(三)深化“放管服”改革,优化营商环境", "加强执法监督", "·加强普法宣传");
    private static final List<String> CLAUSES = List.of(
            "全年办理行政许可%d件",
            "开展执法检查%d次,发现问题9个", "罚款%d.5万元", "审查合同%d份(含补充协议)", "召开会议%d次,学习《民法典》", "办结率达到%d%%", "组织“法律进乡村”活动%d场");

    @Provide
    Arbitrary<String> reports() {
        Arbitrary<String> clause = Combinators.combine(
                        Arbitraries.of(CLAUSES), Arbitraries.integers().between(2, 98))
                .as((words, n) -> words.formatted(n));
        Arbitrary<String> paragraph = clause.list().ofMinSize(2).ofMaxSize(9).map(c -> String.join(";", c) + "。\n");
        Arbitrary<String> section = Combinators.combine(Arbitraries.of(HEADINGS), paragraph)
                .as((heading, text) -> heading.replace("·", "") + "\n" + text);
        return section.list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> "癸县水利局2020年度法治政府建设工作报告\n县人民政府:\n2020年,我局认真履行职责,扎实推进法治政府建设各项工作,现将有关情况报告如下:\n"
                        + String.join("", parts.stream().distinct().toList())
                        + "癸县水利局\n2021年1月8日\n");
    }

    @Label("a clean report stays as it is")
    @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
    void aCleanReportStaysAsItIs(@ForAll("reports") String report) {
        Page page = PageReader.standard().read(report);
        assertThat(page.chrome().size() + page.body().text().lines().count())
                .isEqualTo(report.lines().count());
        if (page.chrome().isEmpty()) {
            assertThat(page.body().text()).isEqualTo(report);
        }
    }

    @Label("what was read is read the same again")
    @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
    void whatWasReadIsReadTheSameAgain(@ForAll("reports") String report) {
        String once = PageReader.standard()
                .read(report.replaceAll("(?m)(.{30})(?=.)", "$1\n"))
                .body()
                .text();
        assertThat(PageReader.standard().read(once).body().text()).isEqualTo(once);
    }
}
