package org.zhibiao.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.zhibiao.corpus.KnownFault;
import org.zhibiao.report.Reading;
import org.zhibiao.report.Report;
import org.zhibiao.report.ReportReader;
import org.zhibiao.table.CommitmentRow;
import org.zhibiao.table.MetricRow;
import org.zhibiao.table.Modality;
import org.zhibiao.table.ProblemRow;
import org.zhibiao.text.RawDocument;

/** Forms that invented reports did not use because they were not read as written; those marked as known faults still are not. */
final class UnmasteredFormsTest {
    private static final String REPORT = """
            %1$s2021年法治政府建设年度报告
            2021年，%1$s认真贯彻落实上级关于法治政府建设的部署要求，扎实推进依法行政。现将有关情况报告如下：
            一、推进法治政府建设的主要做法和成效
            坚持依法民主决策，加强行政执法监督，落实普法责任制，优化法治化营商环境，规范行政复议应诉，推动工作提质增效。
            %2$s
            二、存在的主要问题
            %3$s
            三、2022年工作计划
            %4$s
            %1$s
            2022年1月23日
            【打印本页】 【关闭窗口】
            """;
    private static final String BODY = "武陟县财政局";
    private static final String PROBLEM = "法治人才储备不足。";
    private static final String PLAN = "编印《青少年法治教育读本》，免费发放到学校。";

    private static Report read(String body, String told, String problems, String plan) {
        byte[] text = REPORT.formatted(body, told, problems, plan).getBytes(StandardCharsets.UTF_8);
        return ((Reading.Accepted) ReportReader.standard().read(RawDocument.ofFile("a.txt", text))).report();
    }

    private static Report telling(String told) {
        return read(BODY, told, PROBLEM, PLAN);
    }

    @Test
    void aBoundBetweenAMatterAndItsFigureHidesNoIndicator() {
        assertThat(telling("全年办理行政许可约2300件。").metrics())
                .extracting(MetricRow::indicatorId)
                .containsExactly("licensing.handled");
    }

    @Test
    void theEndOfAChangeInTheItemsHeldIsTheirNumber() {
        assertThat(telling("行政许可事项由96项减少到80项。").metrics())
                .extracting(MetricRow::indicatorId)
                .last()
                .isEqualTo("licensing.items");
    }

    @Test
    void aMendedFigureOfTheYearBeforeIsOneOfThatYear() {
        assertThat(telling("经核实，2020年办理行政许可2175件。").metrics())
                .extracting(MetricRow::modality)
                .containsExactly(Modality.ACTUAL);
    }

    @Test
    void inspectionsAfterRandomChecksAreInspections() {
        assertThat(telling("全年开展双随机检查企业1061户，开展行政检查900家次。").metrics())
                .extracting(MetricRow::indicatorId)
                .containsExactly("enforcement.double_random_checks", "enforcement.inspections");
    }

    @Test
    void figuresOfOtherUnitsThatAddUpByAccidentAreNoParts() {
        assertThat(telling("全年制定行政规范性文件9件，确定重大行政决策事项5项，报送备案规范性文件4件。").metrics())
                .extracting(MetricRow::parentMetricId)
                .containsOnlyNulls();
    }

    @Test
    void oneItemBehindItemsIsAFigure() {
        assertThat(telling("全年公布重大行政决策事项一项。").metrics()).hasSize(1);
    }

    @Test
    void aNumeralInTheNameOfAPlaceIsNoFigure() {
        assertThat(read("三门峡市商务局", "全年办理行政许可2175件。", PROBLEM, PLAN).metrics()).hasSize(1);
    }

    @Test
    void theLastItemOfAPlanCountsThoughASignatureFollows() {
        assertThat(read(BODY, "全年办理行政许可2175件。", PROBLEM, "1.建设宪法主题公园，打造法治文化阵地。\n2.推行信用修复网上办理。")
                        .commitments())
                .extracting(CommitmentRow::text)
                .hasSize(2);
    }

    @Test
    void toFoundACentreIsAPromise() {
        assertThat(read(BODY, "全年办理行政许可2175件。", PROBLEM, "成立物业纠纷联合调解中心。推行信用修复网上办理。")
                        .commitments())
                .hasSize(2);
    }

    @Test
    void anAuditOfficeThatSignsPromisesNothing() {
        assertThat(read("中华人民共和国审计署", "全年办理行政许可2175件。", PROBLEM, "推行信用修复网上办理。设立延时服务窗口。")
                        .commitments())
                .hasSize(2);
    }

    @Test
    void aHeadingEndsWithItsLineWhateverWordsItAndTheNextMake() {
        KnownFault.check(
                "joined over the end of the line, as 高新",
                () -> assertThat(read(BODY, "全年办理行政许可2175件。", "（一）行政执法规范化水平不高\n新领域新业态快速发展，对履职提出了新的更高标准。", PLAN)
                                .problems())
                        .extracting(ProblemRow::quote)
                        .containsExactly("行政执法规范化水平不高"));
    }

    @Test
    void aPageThatEndsInsideAWordEndsNoPromise() {
        KnownFault.check(
                "cut at the end of the page, as the half before it ends with a word, 法事",
                () -> assertThat(read(BODY, "全年办理行政许可2175件。", PROBLEM, "一是成立公职律师工作室，集中办理涉法事\n— 3 —\n务。二是打造政务公开体验区。")
                                .commitments())
                        .extracting(CommitmentRow::text)
                        .containsExactly("成立公职律师工作室,集中办理涉法事务", "打造政务公开体验区"));
    }
}
