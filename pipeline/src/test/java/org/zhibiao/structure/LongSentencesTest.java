package org.zhibiao.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhibiao.structure.Sentences.Piece;

/** That a sentence without end is cut, so that what looks back and forth within one stays within bounds. */
final class LongSentencesTest {

    @Test
    void aSentenceWithoutEndIsCutBehindItsCommas() {
        String text = "我局办理案件12件,".repeat(1_000) + "完。";
        List<Piece> pieces = Sentences.between(text, 0, text.length());
        assertThat(pieces).hasSizeGreaterThan(4);
        assertThat(pieces.subList(0, pieces.size() - 1))
                .allSatisfy(p -> assertThat(text.charAt(p.end() - 1)).isEqualTo(','));
        assertThat(joined(text, pieces)).isEqualTo(text);
    }

    @Test
    void withoutCommasItIsCutBetweenWholeSigns() {
        String text = "甲" + "\ud842\udfb7".repeat(5_000);
        List<Piece> pieces = Sentences.between(text, 0, text.length());
        assertThat(pieces)
                .allSatisfy(p -> assertThat(Character.isLowSurrogate(text.charAt(p.begin())))
                        .isFalse());
        assertThat(joined(text, pieces)).isEqualTo(text);
    }

    @Test
    void aLongSentenceOfAWriterStaysWhole() {
        String text = "扎实推进".repeat(Sentences.LONGEST / 4);
        assertThat(Sentences.between(text, 0, text.length())).containsExactly(new Piece(0, text.length()));
    }

    private static String joined(String text, List<Piece> pieces) {
        StringBuilder joined = new StringBuilder();
        pieces.forEach(p -> joined.append(text, p.begin(), p.end()));
        return joined.toString();
    }
}
