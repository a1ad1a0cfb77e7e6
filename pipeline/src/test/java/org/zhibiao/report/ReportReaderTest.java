package org.zhibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibiao.table.InputReason;
import org.zhibiao.table.MetricRow;
import org.zhibiao.table.ReportType;
import org.zhibiao.text.RawDocument;
import org.zhibiao.text.StatedMetadata;

/** Which documents become reports, and as which. */
final class ReportReaderTest {
    private static final String TITLE = "慈溪市水利局2021年度法治政府建设工作报告\n";
    private static final String BODY = """
            2021年，我局坚持以法治思想为指导，认真贯彻落实上级决策部署，扎实推进法治政府建设各项工作，现将有关情况报告如下。
            一、主要工作情况
            （一）规范行政执法。全年办理行政处罚案件36件，罚款12.5万元，开展执法检查120次，培训行政执法人员85人次。
            二、存在的问题
            执法力量不足，普法宣传形式较为单一。
            三、下一步工作打算
            加强执法队伍建设，全年培训执法人员不少于100人次。
            """;
    private static final String SIGNATURE = "慈溪市水利局\n2022年1月12日\n";

    static Stream<Arguments> chrome() {
        return Stream.of(
                Arguments.of("今天是2022年3月1日 星期二\n首页 > 政务公开\n", "打印本页  关闭窗口\n"),
                Arguments.of("发布时间：2022-01-13 10:22 浏览次数：7\n", "分享到：微信 微博\n"),
                Arguments.of("发布时间：2022-01-13 10:22 浏览次数：4511\n", "上一篇：公告\n下一篇：通知\n"),
                Arguments.of("\ufeff\r\n\r\n", ""));
    }

    @ParameterizedTest
    @MethodSource("chrome")
    void theIdOfAReportIsThatOfItsBodyWhateverTheSitePutsAroundIt(String above, String below) {
        Report plain = accepted(TITLE + BODY + SIGNATURE);
        Report framed = accepted(above + TITLE + BODY + SIGNATURE + below);
        assertThat(framed.header().reportId()).isEqualTo(plain.header().reportId());
        assertThat(framed.metrics().stream().map(MetricRow::value).toList())
                .isEqualTo(plain.metrics().stream().map(MetricRow::value).toList());
    }

    @Test
    void theIdOfAReportIsTheSameInEveryEncoding() {
        byte[] gb = (TITLE + BODY + SIGNATURE).getBytes(Charset.forName("GB18030"));
        Report report = ((Reading.Accepted) ReportReader.standard().read(RawDocument.ofFile("a.txt", gb))).report();
        assertThat(report.header().charset()).isEqualTo("GB18030");
        assertThat(report.header().reportId())
                .isEqualTo(accepted(TITLE + BODY + SIGNATURE).header().reportId());
    }

    @Test
    void anotherFigureMakesAnotherReport() {
        Report other = accepted(TITLE + BODY.replace("36件", "37件") + SIGNATURE);
        assertThat(other.header().reportId())
                .isNotEqualTo(accepted(TITLE + BODY + SIGNATURE).header().reportId());
    }

    @Test
    void aReportTellsBodyYearTypeFiguresPlansAndProblems() {
        Report report = accepted(TITLE + BODY + SIGNATURE);
        assertThat(report.header().agencyName()).isEqualTo("慈溪市水利局");
        assertThat(report.header().reportYear()).isEqualTo(2021);
        assertThat(report.header().reportType()).isEqualTo(ReportType.LAW_BASED_GOVERNMENT);
        assertThat(report.metrics())
                .extracting(MetricRow::quote)
                .containsExactly("36件", "12.5万元", "120次", "85人次", "100人次");
        assertThat(report.problems()).hasSize(2);
        assertThat(report.commitments()).hasSize(1);
        assertThat(report.commitments().get(0).targetValue()).isEqualByComparingTo("100");
        assertThat(report.commitments().get(0).targetYear()).isEqualTo(2022);
    }

    @Test
    void whatIsStatedWinsOverWhatTheTextSuggests() {
        StatedMetadata stated = new StatedMetadata(
                Optional.of("https://example.gov.cn/a.html"),
                Optional.empty(),
                Optional.of("余姚市水利局"),
                OptionalInt.of(2020),
                Optional.empty());
        byte[] bytes = (TITLE + BODY + SIGNATURE).getBytes(StandardCharsets.UTF_8);
        Report report = ((Reading.Accepted) ReportReader.standard().read(new RawDocument("a.jsonl", 3, bytes, stated)))
                .report();
        assertThat(report.header().agencyName()).isEqualTo("余姚市水利局");
        assertThat(report.header().reportYear()).isEqualTo(2020);
        assertThat(report.header().sourceUri()).isEqualTo("https://example.gov.cn/a.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {" \n\t\r\n　　", "\ufeff", "\u200b\u200b\n"})
    void blanksAloneAreEmpty(String text) {
        assertThat(reason(text)).isEqualTo(InputReason.EMPTY);
    }

    @Test
    void noByteIsEmpty() {
        assertThat(reason("")).isEqualTo(InputReason.EMPTY);
    }

    @Test
    void aNewsItemIsNoReport() {
        String news = "我市召开水利工作会议\n6月8日上午，全市水利工作会议召开，市领导出席会议并讲话。会议总结了上半年防汛抗旱工作，安排部署了下半年重点任务。"
                + "会议强调，要切实提高政治站位，抓紧抓实水库除险加固工作，确保人民群众生命财产安全。各县区水利部门负责人共120人参加会议。\n";
        assertThat(reason(news + news)).isEqualTo(InputReason.NOT_A_REPORT);
    }

    @Test
    void aReportOnDisclosureIsAnotherReport() {
        String text =
                "慈溪市水利局2021年政府信息公开工作年度报告\n" + BODY.replace("法治政府建设", "政府信息公开").replace("法治思想", "公开条例");
        assertThat(reason(text)).isEqualTo(InputReason.OTHER_REPORT_TYPE);
    }

    @Test
    void bytesThatAreNoTextAreToldApartFromEmptyOnes() {
        byte[] bytes = new byte[2048];
        new java.util.Random(7).nextBytes(bytes);
        Reading reading = ReportReader.standard().read(RawDocument.ofFile("a.txt", bytes));
        assertThat(((Reading.Rejected) reading).reason()).isEqualTo(InputReason.NOT_TEXT);
        assertThat(reading.contentSha256()).hasSize(64);
    }

    private static Report accepted(String text) {
        return ((Reading.Accepted) read(text)).report();
    }

    private static InputReason reason(String text) {
        return ((Reading.Rejected) read(text)).reason();
    }

    private static Reading read(String text) {
        return ReportReader.standard().read(RawDocument.ofFile("a.txt", text.getBytes(StandardCharsets.UTF_8)));
    }
}
