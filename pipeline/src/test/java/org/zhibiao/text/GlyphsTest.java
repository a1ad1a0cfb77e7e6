package org.zhibiao.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhibiao.rules.RuleException;

/** What single characters mean. */
final class GlyphsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "⼀⽉⽇|一月日",
                "⻋⺠⻓|车民长",
                "㈠㈡|(一)(二)",
                "⑴⒈|(1)1.",
                "Ⅲ级|III级",
                "①❷|①②",
                "﹙试行﹚|(试行)",
                "１２．５％|12.5%",
                "「放管服」|“放管服”",
                "〈〉|〈〉",
                "12㎡|12㎡"
            })
    void aCharacterHasOnePlainForm(String raw, String plain) {
        assertThat(PlainForm.of(raw)).isEqualTo(plain);
    }

    @Test
    void thePlainFormOfAPlainFormIsItself() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                String plain = Glyphs.plain(c);
                assertThat(PlainForm.of(plain)).as(Integer.toHexString(c)).isEqualTo(plain);
            }
        }
    }

    @Test
    void aGlyphThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> Glyphs.load(List.of("– —", "– -")))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("stands there twice");
    }

    @Test
    void aGlyphWithoutItsPlainFormIsRefused() {
        assertThatThrownBy(() -> Glyphs.load(List.of("–")))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("is no character and its plain form");
    }
}
