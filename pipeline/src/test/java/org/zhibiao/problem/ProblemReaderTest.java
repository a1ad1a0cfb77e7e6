package org.zhibiao.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibiao.structure.OutlineReader;

/** Which clauses admit a shortfall. */
final class ProblemReaderTest {
    private static final String HEADING = "二、存在的问题\n";

    @ParameterizedTest
    @ValueSource(strings = {"基层执法力量不足", "普法宣传形式较为单一", "部分干部法治意识淡薄", "执法信息化水平还需进一步提升", "制度机制尚未完全建立", "个别案卷制作不规范"})
    void aShortfallIsTakenWithItsWordsAlone(String problem) {
        assertThat(quotes(HEADING + "一年来工作取得了成效。" + problem + "。")).containsExactly(problem);
    }

    @Test
    void everyClauseIsAProblemOfItsOwn() {
        assertThat(quotes(HEADING + "一是执法力量不足,二是执法装备落后;三是宣传方式单一。")).containsExactly("执法力量不足", "执法装备落后", "宣传方式单一");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"一、主要工作情况\n针对执法力量不足的情况,招录人员12名。", "二、存在的问题\n虽然取得了一定成绩。", "二、存在的问题\n执法工作总体平稳。下一步,将着力解决执法力量不足的困难。"
            })
    void whatIsSaidElsewhereOrPromisedAdmitsNothing(String text) {
        assertThat(quotes(text)).isEmpty();
    }

    private static List<String> quotes(String text) {
        return ProblemReader.standard().read(text, OutlineReader.standard().read(text)).stream()
                .map(p -> text.substring(p.begin(), p.end()))
                .toList();
    }
}
