package org.zhibiao.evaluate;

/** How many of the cases asked were right. */
final class Share {

    private int right;
    private int asked;

    /** Notes a case. */
    void note(Verdict verdict) {
        asked++;
        right += verdict == Verdict.RIGHT ? 1 : 0;
    }

    boolean asked() {
        return asked > 0;
    }

    String counts() {
        return right + "/" + asked;
    }

    String countsAndRatio() {
        return counts() + " = " + Tally.rounded(Tally.ratio(right, asked));
    }

    /** One case. */
    enum Verdict {
        RIGHT,
        WRONG;

        static Verdict of(Object gold, Object predicted) {
            return gold.equals(predicted) ? RIGHT : WRONG;
        }
    }
}
