package org.zhibiao.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.corpus.CorpusFiles;
import org.zhibiao.corpus.KnownFault;
import org.zhibiao.table.ReportType;

class ReportTypeCorpusTest {

    record Case(
            String name,
            String type,
            String title,
            String statedTitle,
            String file,
            List<String> chrome,
            String body,
            String knownFault) {

        IdentityClues clues() {
            return CorpusClues.of(title, file, chrome, body, CorpusClues.stated(statedTitle, null, null));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return CorpusFiles.cases("report_types.json", Case[].class);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyTextIsGivenItsTypeOrTheReasonWhyItIsNotRead(Case c) {
        TypeFinding found = new ReportTypeFinder().find(c.clues());
        String code = found.type()
                .map(ReportType::code)
                .orElseGet(() -> found.reason().orElseThrow().code());
        KnownFault.check(
                c.knownFault, () -> assertThat(code).as(found.evidence()).isEqualTo(c.type));
    }
}
