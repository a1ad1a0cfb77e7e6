package org.zhibiao.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.corpus.CorpusFiles;
import org.zhibiao.corpus.KnownFault;
import org.zhibiao.table.ReportType;

class YearCorpusTest {

    record Case(
            String name,
            String title,
            String statedTitle,
            Integer statedYear,
            String file,
            String type,
            List<String> chrome,
            String body,
            Integer year,
            String knownFault) {

        IdentityClues clues() {
            return CorpusClues.of(title, file, chrome, body, CorpusClues.stated(statedTitle, statedYear, null));
        }

        ReportType reportType() {
            return "government_work".equals(type) ? ReportType.GOVERNMENT_WORK : ReportType.LAW_BASED_GOVERNMENT;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return CorpusFiles.cases("years.json", Case[].class);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyTextIsGivenTheYearThatItReportsOn(Case c) {
        Optional<YearFinding> found = new YearFinder().find(c.clues(), c.reportType());
        KnownFault.check(
                c.knownFault,
                () -> assertThat(found.map(YearFinding::year).orElse(null))
                        .as(found.map(YearFinding::evidence).orElse(""))
                        .isEqualTo(c.year));
    }
}
