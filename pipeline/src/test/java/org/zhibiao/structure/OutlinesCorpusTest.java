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
     * @param sentenceRoles role and some words of sentences that do not go without saying; null where the case does not ask
     */
    record Case(
            String topic,
            String text,
            String title,
            List<String> headings,
            List<String> sentences,
            List<String> sentenceRoles,
            String knownFault) {
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
            if (each.sentenceRoles != null) {
                assertThat(each.sentenceRoles)
                        .allSatisfy(asked ->
                                assertThat(roleOf(asked, each.text, outline)).isEqualTo(asked));
            }
            if (each.title != null) {
                assertThat(outline.title()).contains(each.title);
            }
        });
    }

    /** The role and the words asked for, with the role that the sentence around those words has. */
    private static String roleOf(String asked, String text, Outline outline) {
        String words = asked.substring(asked.indexOf(' ') + 1);
        return outline.sentences().stream()
                .filter(s -> s.in(text).contains(words))
                .map(s -> s.role().code() + " " + words)
                .findFirst()
                .orElse("no sentence: " + words);
    }
}
