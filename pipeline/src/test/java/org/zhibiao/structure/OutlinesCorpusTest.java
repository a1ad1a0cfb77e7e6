package org.zhibiao.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.corpus.CorpusFiles;
import org.zhibiao.corpus.KnownFault;

/** How texts are cut into sections and sentences. The texts are corpus/outlines.json. */
final class OutlinesCorpusTest {

    /**
     * A text with its outline.
     *
     * @param title null for none
     * @param headings level, number, words and role of each
     * @param sentences the pieces; null where the case does not ask
     */
    record Case(
            String topic, String text, String title, List<String> headings, List<String> sentences, String knownFault) {
        @Override
        public String toString() {
            return topic + ": " + text.substring(0, Math.min(30, text.length()));
        }
    }

    static Stream<Case> texts() {
        return CorpusFiles.cases("outlines.json", Case[].class);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyTextIsCutAsAReaderSeesIt(Case each) {
        Outline outline = OutlineReader.standard().read(each.text);
        List<String> headings = outline.headings().stream()
                .map(h -> h.level() + " " + h.number() + " " + each.text.substring(h.begin(), h.end()) + " "
                        + h.role().code())
                .toList();
        List<String> sentences =
                outline.sentences().stream().map(s -> s.in(each.text)).toList();
        KnownFault.check(each.knownFault, () -> {
            assertThat(headings).isEqualTo(each.headings);
            if (each.sentences != null) {
                assertThat(sentences).isEqualTo(each.sentences);
            }
            if (each.title != null) {
                assertThat(outline.title()).contains(each.title);
            }
        });
    }
}
