package org.zhibiao.followup;

import java.util.Optional;
import org.zhibiao.table.MetricRow;

/**
 * What was found of a promise.
 *
 * @param verdict status and what it rests on
 * @param evidence the sentence that tells
 * @param similarity how close it comes, or the closest sentence where none does
 * @param achieved the figure that answers the first target
 * @param met whether it reaches the target
 * @param scope whether all of it is done
 */
record Finding(
        Verdict verdict,
        Optional<Statement> evidence,
        double similarity,
        Optional<MetricRow> achieved,
        Optional<Boolean> met,
        Scope scope) {

    /** Whether all that was promised for years is told as done. */
    enum Scope {
        WHOLE,
        SO_FAR
    }

    static Finding nothing(double similarity) {
        return new Finding(
                Verdict.NOTHING, Optional.empty(), similarity, Optional.empty(), Optional.empty(), Scope.SO_FAR);
    }

    static Finding told(Verdict verdict, Statement evidence, double similarity, Scope scope) {
        return new Finding(verdict, Optional.of(evidence), similarity, Optional.empty(), Optional.empty(), scope);
    }

    Finding with(Verdict other) {
        return new Finding(other, evidence, similarity, achieved, met, scope);
    }
}
