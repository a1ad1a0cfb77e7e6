package org.zhibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.corpus.KnownFault;
import org.zhibiao.corpus.Openings;
import org.zhibiao.corpus.Openings.Opening;

/** What users get from crawled pages of any body, year and site: whose report it is and of which year, or why it is none. */
final class OpeningsCorpusTest {

    static Stream<Opening> reports() {
        return Openings.all().filter(o -> !o.isLookAlike());
    }

    static Stream<Opening> lookAlikes() {
        return Openings.all().filter(Opening::isLookAlike);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aReportIsGivenItsKindItsBodyAndItsYear(Opening opening) {
        KnownFault.check(opening.line().knownFault(), () -> {
            Report report = accepted(opening);
            assertThat(report.header().reportType().code())
                    .isEqualTo(opening.line().type());
            assertThat(report.agency())
                    .as("%s: %s", opening.line().agency(), report.header().agencyEvidence())
                    .matches(a -> opening.isNamed(a.name()))
                    .matches(a -> isOf(opening, a))
                    .extracting(a -> a.level().code())
                    .isEqualTo(opening.line().level());
            assertThat(report.header().reportYear())
                    .as(report.header().yearEvidence())
                    .isEqualTo(opening.line().year());
            assertThat(Optional.ofNullable(report.header().publishDate())).isEqualTo(opening.published());
        });
    }

    /** A district of the right name in the wrong province is another body. */
    private static boolean isOf(Opening opening, Report.Agency agency) {
        return agency.province() == null || opening.line().region().startsWith(agency.province());
    }

    private static Report accepted(Opening opening) {
        assertThat(opening.reading()).isInstanceOf(Reading.Accepted.class);
        return ((Reading.Accepted) opening.reading()).report();
    }

    @ParameterizedTest
    @MethodSource("lookAlikes")
    void whatOnlyLooksLikeAReportIsQuarantinedWithItsReason(Opening opening) {
        KnownFault.check(opening.line().knownFault(), () -> {
            assertThat(opening.reading()).isInstanceOf(Reading.Rejected.class);
            assertThat(((Reading.Rejected) opening.reading()).reason().code())
                    .isEqualTo(opening.line().reason());
        });
    }
}
