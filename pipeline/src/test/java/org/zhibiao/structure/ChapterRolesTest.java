package org.zhibiao.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That chapters are told apart by the five contents that the national supervision rules prescribe, in the words of any body. */
final class ChapterRolesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "achievement | 2021年度法治政府建设工作开展情况",
                "achievement | 法治政府建设重点任务落实情况",
                "achievement | 2022年法治政府建设主要工作及成效",
                "achievement | 特色亮点工作",
                "achievement | 强化法治保障,服务高质量发展",
                "achievement | 依法履职尽责,推动高质量发展",
                "achievement | 突出问题导向,深化专项整治",
                "achievement | 坚持问题导向,着力解决突出问题",
                "achievement | 紧盯重点任务,压实工作责任",
                "achievement | 加强规划计划管理",
                "achievement | 严格落实重大行政决策年度计划",
                "achievement | 依法科学制定工作安排",
                "achievement | 2020年法治建设任务完成情况",
                "achievement | 落实“八五”普法规划情况",
                "achievement | 健全机制,补齐短板,提升依法行政水平",
                "achievement | 聚焦薄弱环节,强化执法监督",
                "achievement | 破解执法难题,提升监管效能",
                "achievement | 整改落实情况",
                "achievement | 上年度存在问题整改落实情况",
                "achievement | 法治政府建设督察整改情况",
                "achievement | 回应群众关切,化解信访突出问题",
                "achievement | 完善责任体系,压实各方责任",
                "achievement | 深化改革,增强企业和群众获得感",
                "achievement | 今年以来的主要工作",
                "achievement | 一年来的工作回顾",
                "achievement | 2023年主要工作情况",
                "problem | 法治政府建设工作存在的困难和不足",
                "problem | 工作中存在的薄弱环节",
                "problem | 主要存在问题",
                "problem | 存在的差距",
                "problem | 面临的主要困难",
                "problem | 不足之处",
                "problem | 存在的问题、原因及下一步工作措施",
                "problem | 存在的不足及改进措施",
                "problem | 存在的主要问题和2024年工作安排",
                "problem | 当前法治建设面临的形势和问题",
                "problem | 问题及建议",
                "problem | 短板和弱项",
                "problem | 当前工作中的不足及下一步打算",
                "problem | 存在的困难问题及对策建议",
                "problem | 我局法治政府建设中的不足和原因",
                "plan | 下一步工作思路",
                "plan | 2023年度推进法治政府建设的主要安排",
                "plan | 下一年度法治政府建设工作打算",
                "plan | 下一步推进法治政府建设的主要举措",
                "plan | 2022年法治政府建设工作思路及重点",
                "plan | 今后的工作措施",
                "plan | 下一步工作重点和努力方向",
                "plan | 未来工作展望",
                "plan | 明年的工作计划",
                "plan | 2025年推进法治政府建设重点工作",
                "plan | 下步工作举措",
                "plan | 新的一年工作打算",
                "plan | 2024年度推进法治政府建设的主要任务",
                "plan | 来年工作要点",
                "plan | 工作打算",
                "plan | 下一步改进措施",
                "plan | 2022年推进法治政府建设的目标任务",
                "plan | 2019年推进依法行政工作的初步打算",
                "plan | 下一阶段重点工作",
                "plan | 接下来的工作",
                "responsibility | 主要负责人履行推进法治建设第一责任人职责情况",
                "responsibility | 党政主要负责人履行法治建设第一责任人职责情况",
                "responsibility | 主要负责人履职情况",
                "responsibility | 党组主要负责同志履行推进法治建设职责情况",
                "responsibility | 党委、政府主要负责人推进法治建设情况",
                "responsibility | 县政府主要领导履行第一责任人职责,加强法治政府建设情况",
                "responsibility | 局长履行法治建设第一责任人职责情况",
                "responsibility | 落实党政主要负责人法治建设责任制情况",
                "other | 其他需要报告的情况",
                "other | 需要说明的其他情况",
                "other | 其他需要报告的事项"
            })
    void aChapterIsGivenTheRoleThatItsHeadingAnnounces(String role, String heading) {
        String text = "一、主要做法\n开展工作。\n二、" + heading + "\n开展工作。";
        assertThat(OutlineReader.standard().read(text).headings().get(1).role().code())
                .isEqualTo(role);
    }
}
