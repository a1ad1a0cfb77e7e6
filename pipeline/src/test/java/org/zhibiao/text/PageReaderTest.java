package org.zhibiao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a page when the site around the report and the marks of its carrier are gone. */
final class PageReaderTest {
    private static final String TITLE = "丙县水利局2021年度法治政府建设工作报告\n";
    private static final String PROSE = "2021年,我局坚持以法治思想为指导,认真贯彻落实上级决策部署,扎实推进法治政府建设各项工作,取得了明显成效。\n";

    private static final String MORE = "全年开展河道巡查312次,发现问题46个,全部立行立改;查处非法取水案件9件,罚款21.5万元,无一件引起复议和诉讼。\n";
    private static final String LAST = "下一步,我局将继续完善水行政执法制度,加强执法队伍建设,努力使各项水事活动在法治轨道上运行,让群众满意。\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "首页 > 政务公开 > 法治政府建设",
                "当前位置：首页>>信息公开>>工作报告",
                "来源：县水利局 发布时间：2022-01-12 浏览次数：35",
                "【字体：大 中 小】",
                "索引号：000014349/2022-00012",
                "今天是2022年1月12日 星期三"
            })
    void linesAboveTheReportAreThePage(String line) {
        Page page = PageReader.standard().read(line + "\n" + TITLE + PROSE);
        assertThat(page.body().text()).isEqualTo(TITLE + PROSE);
        assertThat(page.chrome()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "打印本页  关闭窗口",
                "上一篇：关于召开会议的通知\n下一篇：关于印发方案的通知",
                "分享到：微信 微博",
                "主办单位：丙县人民政府办公室\n网站标识码：6211230001\n联系电话：0932-4121234",
                "扫一扫在手机打开当前页"
            })
    void linesBelowTheReportAreThePage(String lines) {
        Page page = PageReader.standard().read(TITLE + PROSE + lines + "\n");
        assertThat(page.body().text()).isEqualTo(TITLE + PROSE);
        assertThat(page.chrome()).hasSize((int) lines.lines().count());
    }

    @Test
    void buttonsWithOneBlankBetweenThemAreThePage() {
        Page page = PageReader.standard().read(TITLE + PROSE + "打印本页 关闭窗口\n");
        assertThat(page.body().text()).isEqualTo(TITLE + PROSE);
    }

    @Test
    void theSameWordsWithinTheReportStay() {
        String within = "打印机等设备更新后,窗口效率明显提升。\n";
        assertThat(PageReader.standard()
                        .read(TITLE + PROSE + within + MORE)
                        .body()
                        .text())
                .contains("打印机等设备更新后");
    }

    @Test
    void pageNumbersAndLinesOfDocumentSitesGoWhereverTheyStand() {
        String raw = TITLE + PROSE + "— 3 —\n" + MORE + "《报告.docx》由会员分享，可在线阅读，更多相关请在某文库上搜索。\n" + LAST;
        assertThat(PageReader.standard().read(raw).body().text()).isEqualTo(TITLE + PROSE + MORE + LAST);
    }

    @Test
    void marksOfDocumentSitesInTheMiddleOfSentencesGoWithTheirBreaks() {
        String raw = "1、我局坚持依法行政，全年开展执法检查12\n2、0次，发现问题35个，全部完成整\n3、改，办结率100%。组织培训6期，参训人员3\n4、00人次。全年没有发生安全事故。\n";
        assertThat(PageReader.standard().read(raw).body().text())
                .contains("执法检查120次")
                .contains("完成整改")
                .contains("参训人员300人次");
    }

    @Test
    void aListOfShortLinesKeepsItsNumbers() {
        String raw = "1、加强领导。\n2、完善制度。\n3、严格执法。\n";
        assertThat(PageReader.standard().read(raw).body().text()).isEqualTo(raw);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "１２３４件（全角）|1234件(全角)",
                "办 理 案 件|办理案件",
                "办理 1 6 5 5 件|办理1655件",
                "2023 12 月|2023 12月",
                "零\u200b宽\ufeff|零宽",
                "\uf0b7加强领导|加强领导",
                "系统word one two|系统word one two",
                "金额８.７亿兀|金额8.7亿元",
                "﹝2021﹞5号|〔2021〕5号"
            })
    void charactersComeInTheirPlainForm(String raw, String plain) {
        assertThat(PageReader.standard().read(raw).body().text()).isEqualTo(plain);
    }

    @Test
    void aWideGapParts() {
        assertThat(body("甲局　　　　2021年报告")).isEqualTo("甲局 2021年报告");
        assertThat(body("　　甲局\r\n\r\n　　乙局 \r\n")).isEqualTo("甲局\n乙局\n");
    }

    private static String body(String raw) {
        return PageReader.standard().read(raw).body().text();
    }
}
