package org.zhibiao.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.corpus.CorpusFiles;

class TitleCorpusTest {

    record Case(String name, String statedTitle, List<String> chrome, String body, String title) {

        IdentityClues clues() {
            return CorpusClues.of(null, null, chrome, body, CorpusClues.stated(statedTitle, null, null));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return CorpusFiles.cases("titles.json", Case[].class);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theTitleIsWholeAndFreeOfWhatTheSiteAdds(Case c) {
        assertThat(new PublicationFinder().find(c.clues()).title().orElse(null)).isEqualTo(c.title);
    }
}
