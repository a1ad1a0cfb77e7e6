package org.zhibiao.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhibiao.report.Report;
import org.zhibiao.table.CommitmentFollowupRow;

/** What one sentence of the next report makes of one promise. */
final class FollowUpsTest {

    private static final String PLACE = "班子成员带头学法用法,把宪法法律列入理论学习中心组学习内容,年终述职时一并述法,"
            + "自觉接受上级机关和社会各界的监督,主要负责人定期听取汇报。公路养护、客运服务、港口码头等各科室按照职责分工,"
            + "认真对待来信来访,主动回应群众关切,营商环境持续向好,干部作风进一步转变,单位内部氛围和谐。";

    private static Report report(int year, String achieved, String planned) {
        return FollowUpPairs.read(
                "瑞金市交通运输局" + year + "年法治政府建设年度报告",
                "一、" + year + "年工作开展情况",
                achieved,
                PLACE,
                "二、" + (year + 1) + "年工作打算",
                planned);
    }

    private static CommitmentFollowupRow judge(String promise, String told) {
        Report before = report(2021, "办理道路运输许可1204件,检查货运企业45家。", promise);
        Report after = report(2022, told, "完善内部管理。");
        return FollowUps.judge(before, after).get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "制定《轻微违法免罚清单》。, 《轻微违法免罚清单》印发实施。, delivered",
        "制定《轻微违法免罚清单》。, 《轻微违法免罚清单》正在征求意见。, partly",
        "制定《轻微违法免罚清单》。, 《轻微违法免罚清单》将于明年出台。, mentioned",
        "制定《轻微违法免罚清单》。, 办理道路运输许可1311件。, not_found",
        "到2024年建成治超监测网。, 治超监测网完成勘察设计。, pending",
        "到2024年建成治超监测网。, 治超监测网建成并投入使用。, delivered",
        "启动治超监测网建设。, 治超监测网项目获批立项。, delivered",
        "建成治超监测网。, 治超监测网因资金原因尚未开工。, mentioned",
        "组织执法培训不少于4次。, 2021年组织执法培训5次。, mentioned"
    })
    void theStatusFollowsWhatTheSentenceSaysOfTheDeed(String promise, String told, String status) {
        assertThat(judge(promise, told).status().code()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "修编《极端天气应急处置预案》。 | 健全应急预案体系,全年组织应急演练15场。",
                "制定《内涝险情处置规划》。 | 开展应急处置拉练6次。",
                "打造标准化政务公开体验区。 | 办理依申请公开143件。"
            })
    void theSameFieldIsNotYetTheSameMatter(String promise, String told) {
        assertThat(judge(promise, told).status().code()).isEqualTo("not_found");
    }

    @ParameterizedTest
    @CsvSource({
        "开展法治宣传活动不少于57场。, 加强法治宣传教育, not_found",
        "开展法治宣传活动不少于57场。, 开展法治宣传活动60场, delivered",
        "加强应急演练。, 强化应急演练工作, not_found",
        "建成治超监测网。, 治超监测网建成并投入使用, delivered"
    })
    void aHeadingTellsOnlyWhereItSaysWhatWasDone(String promise, String heading, String status) {
        CommitmentFollowupRow row = judge(promise, "(一)" + heading + "\n货运企业经营平稳,码头作业正常。");

        assertThat(row.status().code()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "编制《侨乡家书选读》,免费发放到学校。 | 编印《侨乡家书选读》并免费发放到学校。",
                "编制办案指引。 | 办案指引汇编成册。",
                "新建宪法主题公园,打造法治文化阵地。 | 建成宪法主题公园并向群众开放。",
                "修订应急预案。 | 修订应急预案2部。",
                "打造标准化政务公开体验区。 | 政务公开专区在办事大厅启用。",
                "举办会前学法6次。 | 党组会前学法7次。"
            })
    void theSameMatterInOtherWordsIsTheSame(String promise, String told) {
        assertThat(judge(promise, told).status().code()).isEqualTo("delivered");
    }

    @ParameterizedTest
    @CsvSource({
        "全年组织执法培训不少于4次。, 组织执法培训5次。, true, delivered",
        "全年组织执法培训不少于4次。, 组织执法培训3次。, false, partly",
        "每季度组织2次执法培训。, 组织执法培训9次。, true, delivered",
        "将许可办理时限压缩至5个工作日。, 许可办理时限压缩至7个工作日。, false, partly",
        "许可按时办结率达到98%以上。, 许可按时办结率为99.1%。, true, delivered"
    })
    void aFigureIsMeasuredAgainstTheTarget(String promise, String told, boolean met, String status) {
        CommitmentFollowupRow row = judge(promise, told);

        assertThat(row.targetMet()).isEqualTo(met);
        assertThat(row.status().code()).isEqualTo(status);
        assertThat(row.achievedMetricId()).isNotNull();
    }

    @Test
    void evidenceIsTheRawSpanOfTheLaterReport() {
        Report before = report(2021, "办理道路运输许可1204件。", "制定《轻微违法免罚清单》。");
        Report after = report(2022, "《轻微违法免罚清单》　印发实施，免罚３５件。", "完善内部管理。");

        CommitmentFollowupRow row = FollowUps.judge(before, after).get(0);

        int[] points = after.text().codePoints().toArray();
        assertThat(new String(points, row.evidenceCharBegin(), row.evidenceCharEnd() - row.evidenceCharBegin()))
                .isEqualTo(row.evidence())
                .contains("　印发实施，免罚３５件");
    }
}
