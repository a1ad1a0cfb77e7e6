package org.zhibiao.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That headings of every style are given the field of law-based government of which they speak. */
final class TopicsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "functions | 依法全面履行政府职能",
                "functions | 政府职能依法全面履行",
                "functions | 健全政府机构职能体系,推动更好发挥政府作用",
                "functions | 深入推进“放管服”改革",
                "functions | 持续优化法治化营商环境",
                "functions | 优化税费服务,提升纳税人缴费人获得感",
                "functions | 深化行政审批制度改革",
                "functions | 提升政务服务水平,推进“一件事”改革",
                "functions | 动态调整权责清单",
                "functions | 加快转变职能,激发市场活力",
                "functions | 推进证明事项告知承诺制",
                "functions | 严格依法行使征管职责,落实减税降费",
                "rule_making | 完善依法行政制度体系",
                "rule_making | 依法行政制度体系完善",
                "rule_making | 加强重点领域政府立法",
                "rule_making | 加强行政规范性文件监督管理",
                "rule_making | 健全制度机制,提高制度建设质量",
                "rule_making | 开展规章、规范性文件清理",
                "rule_making | 严格落实合法性审核和备案审查制度",
                "decisions | 推进行政决策科学化、民主化、法治化",
                "decisions | 重大行政决策科学民主合法",
                "decisions | 健全行政决策制度体系",
                "decisions | 充分发挥法律顾问和公职律师作用",
                "decisions | 严格执行重大行政决策法定程序",
                "decisions | 全面落实公平竞争审查制度",
                "enforcement | 坚持严格规范公正文明执法",
                "enforcement | 行政执法严格规范公正文明",
                "enforcement | 健全行政执法工作体系",
                "enforcement | 全面推行行政执法“三项制度”",
                "enforcement | 规范行政处罚裁量基准",
                "enforcement | 推进包容审慎监管,落实“双随机、一公开”",
                "enforcement | 深化综合行政执法体制改革",
                "enforcement | 加大关系群众切身利益的重点领域执法力度",
                "supervision | 强化对行政权力的制约和监督",
                "supervision | 行政权力制约监督科学有效",
                "supervision | 健全行政权力制约和监督体系",
                "supervision | 全面推进政务公开",
                "supervision | 自觉接受人大、政协监督",
                "supervision | 做好人大代表建议和政协提案办理工作",
                "supervision | 加强审计监督和财会监督",
                "supervision | 推进政务诚信建设,接受社会监督",
                "disputes | 依法有效化解社会矛盾纠纷",
                "disputes | 社会矛盾纠纷依法有效化解",
                "disputes | 健全社会矛盾纠纷行政预防调处化解体系",
                "disputes | 加强行政复议和行政应诉工作",
                "disputes | 坚持和发展新时代“枫桥经验”",
                "disputes | 推进信访工作法治化",
                "disputes | 推动行政机关负责人出庭应诉",
                "disputes | 完善人民调解、行政调解、司法调解联动机制",
                "emergency | 重大突发事件依法预防处置",
                "emergency | 健全突发事件应对体系",
                "emergency | 依法防控新冠肺炎疫情",
                "emergency | 强化安全生产和防汛抗旱工作",
                "emergency | 提升应急处置能力",
                "digital | 健全法治政府建设科技保障体系",
                "digital | 全面建设数字法治政府",
                "digital | 以数字化改革助推法治政府建设",
                "digital | 加快推进信息化平台建设",
                "competence | 全面提高政府工作人员法治思维和依法行政能力",
                "competence | 政府工作人员法治思维和依法行政能力全面提高",
                "competence | 抓住领导干部这个“关键少数”,提升法治素养",
                "enforcement | 加强行政执法人员培训和资格管理",
                "competence | 落实会前学法制度",
                "competence | 提高干部职工运用法治思维解决问题的能力",
                "competence | 健全领导干部学法用法制度",
                "organization | 加强党的领导,完善法治政府建设推进机制",
                "organization | 法治政府建设组织领导落实到位",
                "organization | 加强党对法治政府建设的领导",
                "organization | 压实党政主要负责人法治建设第一责任人职责",
                "organization | 深入学习贯彻习近平法治思想",
                "organization | 强化组织保障和落实机制",
                "organization | 开展法治政府建设示范创建",
                "organization | 加强法治督察和考核评价",
                "organization | 组织开展述法工作",
                "publicity | 深入开展法治宣传教育",
                "publicity | 落实“谁执法谁普法”普法责任制",
                "publicity | 启动实施“八五”普法规划",
                "publicity | 加强社会主义法治文化建设",
                "publicity | 推进法律进机关、进乡村、进社区",
                "publicity | 开展宪法宣传周活动"
            })
    void aHeadingIsGivenItsField(String topic, String heading) {
        assertThat(Topics.standard().of(heading)).contains(topic);
    }

    @Test
    void aHeadingThatNamesNoFieldIsGivenNone() {
        assertThat(Topics.standard().of("主要举措和成效")).isEqualTo(Optional.empty());
        assertThat(Topics.standard().of("存在的问题及下一步打算")).isEqualTo(Optional.empty());
    }
}
