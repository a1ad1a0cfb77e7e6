package org.zhibiao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What crawlers, converters and editors leave in a text besides its words. */
final class RemnantsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "落实&ldquo;放管服&rdquo;改革|落实“放管服”改革",
                "全年&nbsp;办理&nbsp;12&nbsp;件|全年办理12件",
                "全年&amp;nbsp;办理12件|全年办理12件",
                "全年办理&#49;&#x32;件|全年办理12件",
                "<p>全年办理12件</p>|全年办理12件",
                "全年<span style=\"color:red\">办理</span>12件|全年办理12件",
                "<script>var a=1;</script>全年办理12件|全年办理12件",
                "转发<关于加强备案审查的意见>|转发<关于加强备案审查的意见>",
                "研发投入R&D经费|研发投入R&D经费",
                "**一、主要做法**|一、主要做法",
                "## 一、主要做法|一、主要做法",
                "- 加强领导|加强领导",
                "> 加强领导|加强领导",
                "见[全文](http://www.example.gov.cn/a.html)|见全文",
                "![图](/a.png)全年办理12件|全年办理12件",
                "1\\. 加强领导|1.加强领导",
                "1. 2021年办理12件|1. 2021年办理12件",
                "身份证4201****1234|身份证4201****1234",
                "旌(jīng)德县|旌德县",
                "渭(wei)源县|渭源县",
                "姚李镇(Yaolizhen)落实责任|姚李镇落实责任",
                "开发应用(app)|开发应用(app)",
                "\uf06c加强领导|加强领导",
                "◎加强领导|加强领导",
                "落实\"三项制度\"工作|落实“三项制度”工作"
            })
    void signsOfTheCarrierGoAndWordsStay(String raw, String clean) {
        assertThat(body(raw).strip()).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "投入1 6 5 5亿元|投入1655亿元",
                "投入1 ,655万元|投入1,655万元",
                "投入1， 655万元|投入1,655万元",
                "检查单位1 326家次|检查单位1326家次",
                "脱贫1 940户、5 106人|脱贫1940户、5106人",
                "2 0 2 1 年|2021年",
                "20 21年|2021年",
                "202 1 年|2021年",
                "加 强 队 伍 建 设|加强队伍建设",
                "报　　告|报告",
                "水　利　部|水利部",
                "第3组 12 345|第3组12 345",
                "二O一九年|二○一九年",
                "二0一八年|二○一八年",
                "二〇二〇年|二○二○年",
                "二О二一年|二○二一年",
                "二零一七年|二○一七年"
            })
    void numbersAndWordsSetWideAreRead(String raw, String clean) {
        assertThat(body(raw).strip()).isEqualTo(clean);
    }

    @Test
    void traditionalScriptIsReadAsSimplified() {
        String raw = "2018年,我關認真貫徹落實法治政府建設各項決策部署,嚴格規範執法行為,設立專門機構,辦理行政處罰案件三百餘起。\n";
        assertThat(body(raw)).isEqualTo("2018年,我关认真贯彻落实法治政府建设各项决策部署,严格规范执法行为,设立专门机构,办理行政处罚案件三百余起。\n");
    }

    @Test
    void aSimplifiedTextKeepsANameInTraditionalScript() {
        String raw = "2018年,我局认真贯彻落实法治政府建设各项决策部署,推广“國家公園”標識。\n";
        assertThat(body(raw)).isEqualTo(raw);
    }

    @Test
    void rowsOfPipeTablesAreLinesWithOneBlankBetweenTheirCells() {
        String raw = "各类案件情况见下表\n| 类别 | 件数 |\n|:---|---:|\n| 行政许可 | 1 218 |\n| 行政处罚 | 35 |\n以上案件均已办结。\n";
        assertThat(body(raw)).isEqualTo("各类案件情况见下表\n类别 件数\n行政许可 1218\n行政处罚 35\n以上案件均已办结。\n");
    }

    @Test
    void cellsThatStandOneBelowTheOtherAreRows() {
        String raw = "各类案件情况见下表:\n类别\n件数\n同比\n行政许可\n218\n5%\n行政处罚\n35\n12%\n行政强制\n4\n2%\n以上案件均已办结,没有一件引起行政复议和行政诉讼。\n";
        assertThat(body(raw)).contains("\n类别 件数 同比\n行政许可 218 5%\n行政处罚 35 12%\n行政强制 4 2%\n以上案件");
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、主要做法\n\n全年办理12件。\n", "## 一、主要做法\n全年办理12件。\n", "一、主要做法<br/>全年办理12件。\n"})
    void aHeadingStaysApartFromItsText(String raw) {
        assertThat(body(raw)).isEqualTo("一、主要做法\n全年办理12件。\n");
    }

    private static String body(String raw) {
        return PageReader.standard().read(raw).body().text();
    }
}
