package org.zhibiao.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That a figure says what it measures, readable alone. */
final class SubjectsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "海事、质监处罚分别为18起、27起。 | 海事处罚; 质监处罚",
                "一审、二审行政诉讼案件分别为8件、5件。 | 一审行政诉讼案件; 二审行政诉讼案件",
                "承办人大代表建议160件,其中主办69件、会办91件。 | 承办人大代表建议; 主办人大代表建议; 会办人大代表建议",
                "参加执法资格考试176人,通过率100%。 | 参加执法资格考试; 执法资格考试通过率",
                "制定甲管理办法、乙实施细则、丙暂行规定等行政规范性文件6份。 | 制定行政规范性文件",
                "组织1856人参加全省执法资格考试。 | 组织参加全省执法资格考试",
                "经审查,挽回经济损失300万元。 | 挽回经济损失"
            })
    void aFigureNamesWhatItMeasures(String sentence, String subjects) {
        List<Fact> facts = Texts.under("一、工作情况", sentence, 2022).facts();
        assertThat(facts).extracting(Fact::subject).containsExactly(subjects.split("; "));
    }
}
