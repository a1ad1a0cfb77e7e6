package org.zhibiao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines are one sentence that a page broke, and which are lines of their own. */
final class SoftBreaksTest {
    private static final String WRAPPED = """
            丁县林业和草原局2020年度法治政府建设工
            作报告
            县委依法治县办:
            2020年,我局在县委、县政府的正确领导下,在市林草
            局的精心指导下,全面落实法治政府建设各项任务,现
            将有关情况报告如下:
            一、强化组织领导,压实法治建设责任
            成立由局长任组长的法治建设工作领导小组,全年召
            开专题会议6次,研究解决重大问题14个。开展执法检查2
            18次,立案查处毁林案件23起,收缴罚款46.
            5万元,挽回损失120万
            元。
            二、存在的不足
            执法力量薄弱,持证人员仅12人,一些乡镇林业站没有
            专职执法人员,案卷质量不高。
            丁县林业和草原局
            2021年1月15日
            """;

    @Test
    void sentencesWrappedAtAWidthAreRead() {
        assertThat(body(WRAPPED)).isEqualTo("""
                丁县林业和草原局2020年度法治政府建设工作报告
                县委依法治县办:
                2020年,我局在县委、县政府的正确领导下,在市林草局的精心指导下,全面落实法治政府建设各项任务,现将有关情况报告如下:
                一、强化组织领导,压实法治建设责任
                成立由局长任组长的法治建设工作领导小组,全年召开专题会议6次,研究解决重大问题14个。开展执法检查218次,立案查处毁林案件23起,收缴罚款46.5万元,挽回损失120万元。
                二、存在的不足
                执法力量薄弱,持证人员仅12人,一些乡镇林业站没有专职执法人员,案卷质量不高。
                丁县林业和草原局
                2021年1月15日
                """);
    }

    @Test
    void aNumberWithABlankBetweenThousandsStaysWholeWhereALineBeginsWithIt() {
        String raw = WRAPPED.replace("执法力量薄弱", "窗口全年受理各类林木采伐、林地占用行政许可申请\n1 145件,办结1 139件,但执法力量\n薄弱");
        assertThat(body(raw)).contains("许可申请1145件,办结1139件,但");
    }

    @Test
    void aHeadingThatRanOverItsLineIsOne() {
        String raw = """
                一、深入学习宣传贯彻习近平法治思想
                全局干部职工集中学习法律法规十二次,组织参加旁听庭审
                三次,举办专题讲座两场,发放宣传资料六千余份,受教育
                群众达到一万两千人次,营造了良好的法治氛围。
                (二)健全行政执法工作体系,全面推进严格规范公正文明执
                法
                开展执法案卷评查两次,抽查案卷八十六份,优秀率百分之九
                十五,对评查发现的问题全部整改到位,得到上级充分肯定。
                """;
        assertThat(body(raw)).contains("\n(二)健全行政执法工作体系,全面推进严格规范公正文明执法\n开展执法案卷评查");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n— 3 —\n",
                "\n\n- 3 -\n\n",
                "\n第3页 共12页\n",
                "\n3 / 12\n",
                "\f",
                "\n\f",
                "\n第三页\n",
                "\n————————————\n"
            })
    void aSentenceGoesOnOverTheEndOfAPage(String pageEnd) {
        String raw =
                "一、主要做法\n全年共受理行政复议申请56件,审结48件。其中维持31件,调解结案1" + pageEnd + "2件,撤回5件,没有一件被撤销,群众满意度明显提升。\n二、存在问题\n力量不足。\n";
        assertThat(body(raw)).contains("调解结案12件,撤回5件");
    }

    @Test
    void aHeadingAtTheEndOfAPageStaysAHeading() {
        String raw = "全年办理案件12件,罚款3万元,无一引起复议诉讼。\n(三)加强执法监督\n— 2 —\n全年评查案卷36份,发现问题9个,全部完成整改,并在全县通报。\n";
        assertThat(body(raw)).contains("\n(三)加强执法监督\n全年评查");
    }

    @Test
    void runningHeadsInTheMiddleOfSentencesGo() {
        String page = "我局不断完善行政执法程序,落实执法公示、全过程记录和法制审核制度,组织执法人员参加培训和考试,规范案卷制作,提高办案质量。".repeat(2);
        String raw = "戊市水务局2019年法治政府建设报告\n2019年以来,我局认真履职。" + page + "全年检查企业1" + "\n戊市水务局2019年法治政府建设报告\n" + "20家。" + page
                + "全年办理许可2" + "\n戊市水务局2019年法治政府建设报告\n" + "30件。" + page + "\n";
        String body = body(raw);
        assertThat(body).contains("检查企业120家").contains("办理许可230件");
        assertThat(body).containsOnlyOnce("戊市水务局2019年法治政府建设报告");
    }

    @Test
    void sentencesGoOnWhereALineCannotBeginOrEnd() {
        assertThat(body("我局严格落实重大行政决策程序,\n全年审查重大决策12件。\n")).isEqualTo("我局严格落实重大行政决策程序,全年审查重大决策12件。\n");
        assertThat(body("我局严格落实重大行政决策程序\n,全年审查重大决策12件。\n")).isEqualTo("我局严格落实重大行政决策程序,全年审查重大决策12件。\n");
        assertThat(body("我局严格落实《重大行政决策\n程序暂行条例》,全年审查12件。\n")).contains("《重大行政决策程序暂行条例》");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、工作开展情况\n全年办理案件12件。\n",
                "(一)加强组织领导\n成立领导小组。\n",
                "提高政治站位,压实工作责任\n2021年,我局召开会议6次。\n",
                "特此报告\n己县司法局\n2021年1月8日\n",
                "区委、区政府:\n2021年,我局认真履职。\n",
                "庚区人民政府\n关于2021年度法治政府建设情况的报告\n",
                "全年办案12件。\n1.加强培训\n2.完善制度\n",
                "主要做法如下:\n一是抓学习\n二是抓执法\n"
            })
    void headingsItemsTitlesAndSignaturesStayLines(String raw) {
        assertThat(body(raw)).isEqualTo(raw);
    }

    @Test
    void aLongParagraphWithoutItsFinalMarkDoesNotSwallowTheIndentedNext() {
        String first = "　　我局全年办理行政许可356件,作出行政处罚48件,罚没款21.3万元。办理行政复议2件,均获维持\n";
        String next = "　　2021年,我局还组织法治培训6期,参训人员430人次,考试合格率达到98%。\n";
        String last = "　　全年主动公开政府信息612条,受理依申请公开9件,全部按期答复申请人。\n";
        assertThat(body(first + next + last)).contains("均获维持\n2021年");
    }

    private static String body(String raw) {
        return PageReader.standard().read(raw).body().text();
    }
}
