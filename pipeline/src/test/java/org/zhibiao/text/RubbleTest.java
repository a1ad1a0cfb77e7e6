package org.zhibiao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That stretches without words are left out of a text when no writer made them, and only then. */
final class RubbleTest {
    private static final String SENTENCE = "全年办理行政复议案件12件。";

    @ParameterizedTest
    @ValueSource(strings = {"7", "0", "〇", "万", "、", "《", "(", "1,", "+1", "QmFz", "\u0301", "\u202e", " ", "😀"})
    void aStretchWithoutWordsBeyondAllMeasureIsALineEnd(String sign) {
        String raw = SENTENCE + sign.repeat(1_000_000) + "\n" + SENTENCE;
        String clean = Rubble.remove(CleanText.of(raw)).text();
        assertThat(clean).hasSizeLessThan(40).startsWith("全年办理行政复议案件12件").endsWith("\n" + SENTENCE);
    }

    @Test
    void aLongRowOfFiguresStays() {
        String raw = SENTENCE + "1,234 | ".repeat(Rubble.LONGEST / 8 - 2) + "\n" + "—".repeat(Rubble.LONGEST);
        assertThat(Rubble.remove(CleanText.of(raw)).text()).isEqualTo(raw);
    }

    @Test
    void wordsAroundItKeepTheirPlaces() {
        String raw = "\ud842\udfb7案" + "9".repeat(5_000) + "\ud842\udfb7件";
        CleanText clean = Rubble.remove(CleanText.of(raw));
        assertThat(clean.text()).isEqualTo("\ud842\udfb7案\n\ud842\udfb7件");
        assertThat(clean.rawBegin(3)).isEqualTo(2);
        assertThat(clean.rawEnd(4)).isEqualTo(5_002);
        assertThat(clean.rawBegin(6)).isEqualTo(5_003);
    }

    @Test
    void openersThatNothingClosesAreLookedForOnce() {
        String raw = "甲<!--".repeat(400_000) + "<script>乙".repeat(200_000);
        assertThat(HtmlRemnants.load().remove(CleanText.of(raw)).text()).isEqualTo(raw);
    }
}
