package org.zhibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.corpus.AnnotatedReports;
import org.zhibiao.corpus.AnnotatedReports.Annotated;
import org.zhibiao.table.CommitmentRow;
import org.zhibiao.table.MetricRow;
import org.zhibiao.table.ProblemRow;
import org.zhibiao.table.SectionRow;
import org.zhibiao.table.SentenceRow;
import org.zhibiao.table.Token;

/** That every row of every report leads a reader to its words in the raw text. */
final class OffsetsTest {

    static Stream<Annotated> reports() {
        return AnnotatedReports.all();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyQuoteIsTheRawTextBetweenItsOffsets(Annotated annotated) {
        Report report = annotated.report();
        int[] text = report.text().codePoints().toArray();
        for (MetricRow m : report.metrics()) {
            assertThat(words(text, m.charBegin(), m.charEnd())).isEqualTo(m.quote());
        }
        for (CommitmentRow c : report.commitments()) {
            assertThat(words(text, c.charBegin(), c.charEnd())).isEqualTo(c.quote());
        }
        for (ProblemRow p : report.problems()) {
            assertThat(words(text, p.charBegin(), p.charEnd())).isEqualTo(p.quote());
        }
        assertThat(report.header().charCount()).isEqualTo(text.length);
        assertThat(report.metrics()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void sentencesFollowOneAnotherAndHoldTheirTokensInOrder(Annotated annotated) {
        Report report = annotated.report();
        int length = report.header().charCount();
        int last = 0;
        for (SentenceRow s : report.sentences()) {
            assertThat(s.charBegin()).isGreaterThanOrEqualTo(last).isLessThan(s.charEnd());
            assertThat(s.charEnd()).isLessThanOrEqualTo(length);
            int at = s.charBegin();
            for (Token token : s.tokens()) {
                assertThat(token.charBegin()).as(token.term()).isGreaterThanOrEqualTo(at);
                assertThat(token.charEnd()).as(token.term()).isGreaterThan(token.charBegin());
                at = token.charBegin();
            }
            assertThat(s.tokens()).isNotEmpty();
            assertThat(s.tokens().get(s.tokens().size() - 1).charEnd()).isLessThanOrEqualTo(s.charEnd());
            last = s.charEnd();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void sectionsLieInTheTextAndInTheSectionAboveThem(Annotated annotated) {
        Report report = annotated.report();
        for (SectionRow s : report.sections()) {
            assertThat(s.charBegin()).as(s.heading()).isGreaterThanOrEqualTo(0).isLessThan(s.charEnd());
            assertThat(s.bodyEnd())
                    .as(s.heading())
                    .isGreaterThanOrEqualTo(s.charEnd())
                    .isLessThanOrEqualTo(report.header().charCount());
            report.sections().stream()
                    .filter(above -> above.sectionId().equals(s.parentSectionId()))
                    .forEach(above -> {
                        assertThat(above.level()).isLessThan(s.level());
                        assertThat(s.bodyEnd()).as(s.heading()).isLessThanOrEqualTo(above.bodyEnd());
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyFigureLiesInItsSentence(Annotated annotated) {
        Report report = annotated.report();
        for (MetricRow m : report.metrics()) {
            SentenceRow sentence = report.sentences().stream()
                    .filter(s -> s.sentenceId().equals(m.sentenceId()))
                    .findFirst()
                    .orElseThrow();
            assertThat(m.charBegin()).as(m.quote()).isGreaterThanOrEqualTo(sentence.charBegin());
            assertThat(m.charEnd()).as(m.quote()).isLessThanOrEqualTo(sentence.charEnd());
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void idsAreUniqueAndLinksLeadToRowsOfTheReport(Annotated annotated) {
        Report report = annotated.report();
        assertThat(report.metrics()).extracting(MetricRow::metricId).doesNotHaveDuplicates();
        assertThat(report.sentences()).extracting(SentenceRow::sentenceId).doesNotHaveDuplicates();
        assertThat(report.sections()).extracting(SectionRow::sectionId).doesNotHaveDuplicates();
        assertThat(report.commitments()).extracting(CommitmentRow::commitmentId).doesNotHaveDuplicates();
        assertThat(report.problems()).extracting(ProblemRow::problemId).doesNotHaveDuplicates();
        assertThat(report.metrics())
                .extracting(MetricRow::parentMetricId)
                .filteredOn(id -> id != null)
                .isSubsetOf(report.metrics().stream().map(MetricRow::metricId).toList());
    }

    private static String words(int[] text, int begin, int end) {
        return new String(text, begin, end - begin);
    }
}
