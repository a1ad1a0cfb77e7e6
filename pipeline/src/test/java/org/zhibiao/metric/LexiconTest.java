package org.zhibiao.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How the words of concepts are found in a text. */
final class LexiconTest {
    private static final Lexicon LEXICON = new Lexicon(List.of(
            concept("inspect", List.of("检查", "监督检查"), List.of("检查站")), concept("supervise", List.of("监督"), List.of())));

    private static Concept concept(String name, List<String> words, List<String> masks) {
        return new Concept(name, Concept.Role.ACT, words, masks, List.of(), List.of());
    }

    @Test
    void theLongestWordOfAConceptCountsOnce() {
        assertThat(told("监督检查企业")).containsExactly("0-4 {0, 1}");
    }

    @Test
    void aMaskHidesTheWordInIt() {
        assertThat(told("检查站检查车辆")).containsExactly("3-5 {0}");
    }

    @Test
    void theWordsOfOneConceptHideNothingFromAnother() {
        assertThat(told("监督检查站")).containsExactly("0-4 {0, 1}");
    }

    @Test
    void wordsStandInTheOrderOfTheText() {
        assertThat(told("检查后监督")).containsExactly("0-2 {0}", "3-5 {1}");
    }

    private static List<String> told(String text) {
        return LEXICON.in(text).stream()
                .map(h -> h.begin() + "-" + h.end() + " " + h.names())
                .toList();
    }
}
