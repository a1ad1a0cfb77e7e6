package org.zhibiao.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.segment.Segmenter.Word;

/** That words of the field come out whole. */
final class SegmenterTest {

    static Stream<String> vocabulary() {
        return RuleFiles.lines(Segmenter.VOCABULARY).stream().map(line -> line.split("\\s+", -1)[0]);
    }

    @Test
    void everyLineOfTheVocabularyIsLoaded() {
        assertThat(Segmenter.standard().vocabularySize())
                .isEqualTo((int) vocabulary().count());
    }

    @ParameterizedTest
    @MethodSource("vocabulary")
    void everyWordOfTheVocabularyIsOneToken(String word) {
        assertThat(words(word)).containsExactly(word);
        assertThat(words("我局积极推进" + word + ",取得了成效")).contains(word);
    }

    @Test
    void placesCountFromTheTextGiven() {
        String text = "全年 共办理 一网通办 事项 36 件,𠮷局满意";
        for (Word word : Segmenter.standard().words(text)) {
            assertThat(text.substring(word.begin(), word.end())).isEqualTo(word.word());
        }
    }

    @Test
    void measureWordsAreNoNames() {
        List<Word> words = Segmenter.standard().words("培训320余人次,受理85余件");
        assertThat(words).extracting(Word::pos).noneMatch(pos -> pos.startsWith("nr"));
    }

    private static List<String> words(String text) {
        return Segmenter.standard().words(text).stream().map(Word::word).toList();
    }
}
