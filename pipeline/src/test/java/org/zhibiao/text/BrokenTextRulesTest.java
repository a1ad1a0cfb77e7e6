package org.zhibiao.text;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhibiao.rules.RuleException;

/** That broken rules on page furniture and OCR confusions refuse to load and say why. */
final class BrokenTextRulesTest {

    @Test
    void furnitureWithoutExampleIsRefused() {
        assertThatThrownBy(() -> ChromeLines.of(List.of(kind("^打印$", List.of(), List.of()))))
                .isInstanceOf(RuleException.class)
                .hasMessage("Rule file data/text/chrome.json: 'button' has no example");
    }

    @Test
    void furnitureThatMissesItsExampleIsRefused() {
        assertThatThrownBy(() -> ChromeLines.of(List.of(kind("^打印$", List.of("关闭"), List.of()))))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("关闭");
    }

    @Test
    void furnitureThatTakesItsCounterExampleIsRefused() {
        assertThatThrownBy(() -> ChromeLines.of(List.of(kind("打印", List.of("打印"), List.of("打印机更新")))))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("打印机更新");
    }

    @Test
    void aConfusionThatStandsTwiceIsRefused() {
        Confusions.Confusion yuan = new Confusions.Confusion("万兀", "万元", "", "", "3万兀", "3万元", List.of());
        assertThatThrownBy(() -> Confusions.of(List.of(yuan, yuan)))
                .isInstanceOf(RuleException.class)
                .hasMessage("Rule file data/text/confusions.json: '万兀' stands there twice");
    }

    @Test
    void aConfusionWhoseExampleDoesNotComeOutIsRefused() {
        assertThatThrownBy(() ->
                        Confusions.of(List.of(new Confusions.Confusion("万兀", "万元", "", "。", "3万兀", "3万元", List.of()))))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("example of '万兀' does not come out as written");
    }

    private static ChromeLines.Kind kind(String pattern, List<String> examples, List<String> counterExamples) {
        return new ChromeLines.Kind("button", pattern, 40, ChromeLines.Place.EDGE, examples, counterExamples);
    }
}
