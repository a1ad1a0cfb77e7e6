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
 */
record Finding(
        Verdict verdict,
        Optional<Statement> evidence,
        double similarity,
        Optional<MetricRow> achieved,
        Optional<Boolean> met) {

    static Finding nothing(double similarity) {
        return new Finding(Verdict.NOTHING, Optional.empty(), similarity, Optional.empty(), Optional.empty());
    }

    static Finding told(Verdict verdict, Statement evidence, double similarity) {
        return new Finding(verdict, Optional.of(evidence), similarity, Optional.empty(), Optional.empty());
    }

    Finding with(Verdict other) {
        return new Finding(other, evidence, similarity, achieved, met);
    }
}
