package org.zhibiao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.corpus.AnnotatedReports;
import org.zhibiao.corpus.AnnotatedReports.Annotated;
import org.zhibiao.corpus.KnownFault;

/** What users get from annotated reports. The floors lie a little under what the code reaches; raise them with it. */
final class GoldenReportsTest {
    private static final Map<String, String> UNMASTERED_BODIES = Map.of();

    private static Scores seeds;
    private static Scores invented;
    private static Scores outlined;

    @BeforeAll
    static void readAll() {
        seeds = Scores.of(AnnotatedReports.seeds());
        invented = Scores.of(AnnotatedReports.invented());
        outlined = Scores.of(AnnotatedReports.outlined());
    }

    static Stream<Annotated> reports() {
        return AnnotatedReports.all();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyReportIsGivenItsBodyAndYear(Annotated annotated) {
        GoldReport gold = Scores.gold(List.of(annotated)).stream()
                .filter(g -> g.name().equals(annotated.name()))
                .findFirst()
                .orElseThrow();
        Prediction read = CorePredictions.of(annotated.report());
        KnownFault.check(
                UNMASTERED_BODIES.get(annotated.name()),
                () -> assertThat(read.agency()).isEqualTo(gold.agency()));
        assertThat(read.reportYear()).isEqualTo(gold.reportYear());
    }

    @ParameterizedTest
    @CsvSource({
        "metrics, 0.99", "strict, 0.98", "unit, 0.99", "comparator, 0.99", "kind, 0.99", "direction, 0.99",
        "period, 0.99", "parent, 0.95", "indicator, 0.96", "commitments, 0.99", "problems, 0.98", "sections, 0.99",
        "section_role, 0.99"
    })
    void theSeedsAreReadAtLeastAsWellAsBefore(String score, double floor) {
        assertThat(seeds.byName().get(score)).as(seeds.lines()).isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest
    @CsvSource({
        "metrics, 0.99", "strict, 0.97", "unit, 0.99", "comparator, 0.99", "kind, 0.99", "direction, 0.97",
        "period, 0.98", "parent, 0.95", "indicator, 0.76", "commitments, 0.98", "problems, 0.91", "sections, 0.98",
        "section_role, 0.99"
    })
    void reportsNeverSeenWhileTheRulesWereWrittenAreReadAlmostAsWell(String score, double floor) {
        assertThat(invented.byName().get(score)).as(invented.lines()).isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest
    @CsvSource({"sections, 0.97", "section_role, 0.97", "commitments, 0.98", "problems, 0.9"})
    void headingsAndPromisesAreFoundWhateverPagesAndConvertersDoToThem(String score, double floor) {
        assertThat(outlined.byName().get(score)).as(outlined.lines()).isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest
    @CsvSource({
        "first, metrics, 0.99", "first, strict, 0.98", "first, parent, 0.97", "first, period, 0.99",
        "second, metrics, 0.99", "second, strict, 0.98", "second, parent, 0.95", "second, period, 0.99",
        "third, metrics, 0.99", "third, strict, 0.97", "third, parent, 0.93", "third, period, 0.99",
        "first, indicator, 0.85", "second, indicator, 0.92", "third, indicator, 0.86"
    })
    void figuresAreReadRightInEveryFormThatReportsGiveThem(String set, String score, double floor) {
        Scores scores = Scores.of(AnnotatedReports.figures(set));
        assertThat(scores.byName().get(score)).as(scores.lines()).isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest
    @CsvSource({
        "first, commitments, 0.98",
        "first, problems, 0.95",
        "second, commitments, 0.98",
        "second, problems, 0.95"
    })
    void promisesAndProblemsAreFoundInReportsDenseInFigures(String set, String score, double floor) {
        Scores scores = Scores.of(AnnotatedReports.figures(set));
        assertThat(scores.byName().get(score)).as(scores.lines()).isGreaterThanOrEqualTo(floor);
    }
}
