package org.zhibiao.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhibiao.followup.FollowUpPairs.Judged;

/** How well promises are followed into the next report, on reports that were invented in pairs. */
final class FollowUpPairsTest {

    /** A promise that is not read at all counts as wrong. */
    @ParameterizedTest
    @CsvSource({"first.json, 1.0, 1.0, 1.0", "second.json, 0.94, 0.94, 0.94", "third.json, 0.9, 0.9, 0.9"})
    void whatBecameOfPromisesIsFoundInTheNextReport(String file, double status, double evidence, double figure) {
        List<Judged> judged = FollowUpPairs.judge(file);
        List<Judged> wrong = judged.stream().filter(j -> !j.right()).toList();

        assertThat(share(judged, Judged::rightStatus))
                .as("status right, of %s", wrong)
                .isGreaterThanOrEqualTo(status);
        assertThat(share(judged, Judged::rightEvidence))
                .as("evidence right, of %s", wrong)
                .isGreaterThanOrEqualTo(evidence);
        assertThat(share(judged, Judged::rightFigure))
                .as("figure right, of %s", wrong)
                .isGreaterThanOrEqualTo(figure);
    }

    /**
     * The first two sets were built against, so their floors hold what is reached and say little of unseen reports; the
     * third was scored unseen and never built against, and is the measure of those.
     */
    @ParameterizedTest
    @CsvSource({"judged, 0.95, 0.94, 0.96, 0.85", "judged2, 0.95, 0.94, 0.96, 0.83", "judged3, 0.80, 0.83, 0.82, 0.70"})
    void whatReadersJudgedOfPromisesIsSaid(String folder, double status, double f1, double evidence, double target) {
        List<JudgedPairs.Judged> judged = JudgedPairs.judge(folder);
        List<JudgedPairs.Judged> wrong =
                judged.stream().filter(j -> !j.rightStatus()).toList();

        assertThat(JudgedPairs.share(judged, j -> true, JudgedPairs.Judged::rightStatus))
                .as("status right, of %s", wrong)
                .isGreaterThanOrEqualTo(status);
        assertThat(JudgedPairs.macroF1(judged)).as("macro F1, of %s", wrong).isGreaterThanOrEqualTo(f1);
        assertThat(JudgedPairs.share(judged, JudgedPairs.Judged::hasEvidence, JudgedPairs.Judged::rightEvidence))
                .as("evidence right")
                .isGreaterThanOrEqualTo(evidence);
        assertThat(JudgedPairs.share(judged, JudgedPairs.Judged::hasTarget, JudgedPairs.Judged::rightTarget))
                .as("target right")
                .isGreaterThanOrEqualTo(target);
    }

    private static double share(List<Judged> judged, Predicate<Judged> right) {
        return (double) judged.stream().filter(right).count() / judged.size();
    }
}
