package org.zhibiao.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.corpus.CorpusFiles;

class PublicationCorpusTest {

    record Case(String name, List<String> chrome, String body, String date, String stated) {

        IdentityClues clues() {
            return CorpusClues.of(null, null, chrome, body, CorpusClues.stated(null, null, stated));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return CorpusFiles.cases("publication.json", Case[].class);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theDayOfPublicationIsTheOneThatThePageStates(Case c) {
        assertThat(new PublicationFinder()
                        .find(c.clues())
                        .date()
                        .map(Object::toString)
                        .orElse(null))
                .isEqualTo(c.date);
    }
}
