package org.zhibiao.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Right, wrong and missed items, with the scores that follow from them. */
final class Tally {

    private int right;
    private int wrong;
    private int missed;

    void add(int moreRight, int moreWrong, int moreMissed) {
        right += moreRight;
        wrong += moreWrong;
        missed += moreMissed;
    }

    void add(Tally other) {
        add(other.right, other.wrong, other.missed);
    }

    int predicted() {
        return right + wrong;
    }

    int annotated() {
        return right + missed;
    }

    String scores() {
        double precision = ratio(right, predicted());
        double recall = ratio(right, annotated());
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return "precision " + rounded(precision) + " recall " + rounded(recall) + " F1 " + rounded(f1);
    }

    String scoresAndCounts() {
        return scores() + " (right " + right + ", wrong " + wrong + ", missed " + missed + ")";
    }

    static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** Three decimals of the exact binary value, halves to even. */
    static String rounded(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
