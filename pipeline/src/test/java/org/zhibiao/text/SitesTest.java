package org.zhibiao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines are the site around a report, in whichever way a site surrounds it. */
final class SitesTest {
    private static final String REPORT = """
            辛县交通运输局2020年度法治政府建设工作报告
            县委依法治县办:
            2020年,我局认真贯彻落实上级关于法治政府建设的决策部署,扎实推进交通运输综合执法改革,各项工作取得明显成效。
            一、主要做法
            全年开展执法检查312次,查处非法营运案件46起,罚款18.5万元,没有一起引起行政复议和行政诉讼。
            二、2021年打算
            继续完善执法制度,加强执法队伍建设,年内组织培训不少于4期,努力提升全县交通运输法治水平。
            辛县交通运输局
            2020年12月28日
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "首页 机构概况 政务公开 办事服务 互动交流",
                "网站首页 | 走进辛县 | 新闻中心 | 政务公开 | 县长信箱",
                "首页 > 信息公开 > 部门公开 > 县交通局",
                "您的位置 : 首页 → 政务公开 → 法治建设 → 正文",
                "信息公开 〉法定主动公开内容 〉法治政府建设",
                "索引号\n000014349/2021-00012\n发布机构\n辛县交通运输局\n成文日期\n2020-12-28",
                "索 引 号 FZ2021-0003 主题分类 法治建设",
                "| 索引号 | 01408/2021 | 公开方式 | 主动公开 |\n|---|---|---|---|\n| 发布机构 | 县交通局 | 有效性 | 有效 |",
                "发布时间：2021-01-05 10:22 来源：县交通运输局 字号：【大 中 小】 【打印】",
                "今天是2024年5月17日 星期五 农历四月初十",
                "辛县 多云转晴 19℃~28℃ 东南风3级",
                "日 一 二 三 四 五 六",
                "欢迎访问辛县人民政府门户网站\n请输入搜索内容\n登录 | 注册",
                "无障碍浏览 长者模式 网站支持IPv6",
                "您的浏览器版本过低，请升级浏览器",
                "本网站使用Cookie,继续浏览即表示同意我们的政策。",
                "县教育局\n县公安局\n县民政局\n县司法局\n县财政局\n县人社局\n县水利局",
                "function share(){window.open('a');}",
                "当前位置：首页\nTransportation Bureau of Xin County"
            })
    void whatStandsAboveTheTitleIsTheSite(String site) {
        Page page = PageReader.standard().read(site + "\n" + REPORT);
        assertThat(page.body().text()).isEqualTo(REPORT);
        assertThat(page.chrome()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "上一篇：辛县交通运输局2019年度法治政府建设工作报告\n下一篇：县水利局2020年度法治政府建设工作报告",
                "相关链接：\n辛县公安局2020年法治政府建设情况报告\n辛县民政局2020年法治政府建设情况报告",
                "责任编辑：王某某\n【打印本页】【关闭窗口】",
                "您对本页面的评价：满意 一般 不满意 提交\n验证码： 看不清？换一张",
                "分享到：微信 微博 QQ空间\n扫一扫在手机打开当前页",
                "友情链接：省人民政府 市人民政府 甲县 乙县 丙县",
                "主办：辛县人民政府办公室 某ICP备05000000号\n网站标识码：6211230001",
                "版权所有 辛县人民政府 未经授权不得转载\n地址：辛县中山路1号",
                "猜你喜欢\n县水利局召开会议,研究部署下一步法治工作,要求各单位提高认识,加强领导,切实抓好各项任务的落实工作。",
                "阅读原文\n在看"
            })
    void whatStandsBelowTheSignatureIsTheSite(String site) {
        Page page = PageReader.standard().read(REPORT + site + "\n");
        assertThat(page.body().text()).isEqualTo(REPORT);
        assertThat(page.chrome()).hasSize((int) site.lines().count());
    }

    @Test
    void reportsThatAPageNamesBesideItsOwnAreHandedOnAsTheSite() {
        String raw = REPORT + "相关文档\n辛县2018年法治政府建设情况报告\n壬县2020年法治政府建设情况报告\n";
        assertThat(PageReader.standard().read(raw).chrome())
                .isEqualTo(List.of("相关文档", "辛县2018年法治政府建设情况报告", "壬县2020年法治政府建设情况报告"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "来源于群众的意见建议得到认真办理,全年共办理46件。",
                "打印机等设备更新后,窗口效率明显提升。",
                "关注群众反映的突出问题,开展专项整治3次。",
                "投诉12件,全部办结,群众满意率达到98%以上。",
                "纠错的行政行为2件,均已整改到位。",
                "扫码入企检查12次,发现问题3个。",
                "规范性文件统一备案编号,全年备案5件。",
                "普法推文累计阅读量12万次,浏览3000次。",
                "主办案件36件,协办案件12件。",
                "(三)加强政务公开",
                "加强执法监督",
                "下一步,我局将继续加强学习。"
            })
    void wordsOfAReportThatSoundLikeASiteStay(String line) {
        String raw = REPORT.replace("二、2021年打算\n", line + "\n二、2021年打算\n");
        assertThat(PageReader.standard().read(raw).body().text()).isEqualTo(raw);
    }

    @Test
    void aReportThatIsWrappedNarrowlyKeepsItsBody() {
        String wrapped = REPORT.replaceAll("(?m)(.{22})(?=.)", "$1\n");
        String site = "首页 > 信息公开\n" + wrapped + "上一篇：关于召开会议的通知\n";
        assertThat(PageReader.standard().read(site).body().text()).isEqualTo(REPORT);
    }

    @Test
    void aPageOnOneLineIsParted() {
        String prose =
                REPORT.lines().skip(2).limit(5).reduce("", String::concat).repeat(2);
        String raw = "辛县人民政府 首页 > 信息公开 辛县交通运输局2020年度法治政府建设工作报告 发布时间：2021-01-05 来源：县交通局 打印 关闭 " + prose
                + " 辛县交通运输局 2020年12月28日 上一篇：县水利局2020年法治政府建设报告 主办：辛县人民政府办公室";
        Page page = PageReader.standard().read(raw);
        assertThat(page.body().text())
                .startsWith("辛县交通运输局2020年度法治政府建设工作报告\n2020年,我局")
                .endsWith("\n辛县交通运输局\n2020年12月28日\n");
        assertThat(page.chrome()).hasSize(3);
    }

    @Test
    void paragraphsToldTwiceAreReadOnce() {
        String paragraph = "全年开展执法检查312次,查处非法营运案件46起,罚款18.5万元,没有一起引起行政复议和行政诉讼。\n";
        String raw = REPORT.replace(paragraph, paragraph + "一、主要做法\n" + paragraph);
        Page page = PageReader.standard().read(raw);
        assertThat(page.body().text()).isEqualTo(REPORT);
        assertThat(page.chrome()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aReportThatWasReadBeforeIsReadTheSame(int variant) {
        List<String> variants = List.of(
                REPORT,
                "首页 > 信息公开\n" + REPORT.replaceAll("(?m)(.{30})(?=.)", "$1\n"),
                REPORT.replace("12月", "1 2 月").replace("312", "３１２"));
        String once = PageReader.standard().read(variants.get(variant)).body().text();
        assertThat(PageReader.standard().read(once).body().text()).isEqualTo(once);
        assertThat(PageReader.standard().read(once).chrome()).isEmpty();
    }
}
