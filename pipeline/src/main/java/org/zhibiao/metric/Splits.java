package org.zhibiao.metric;

import java.util.Arrays;
import java.util.OptionalInt;

/** Which figures are parts of which totals, and of which split of them; grows while the totals of a text are found. */
final class Splits {
    private static final int NONE = -1;

    private final int[] totals;
    private final int[] ordinals;
    private int count;

    Splits(int figures) {
        this.totals = new int[figures];
        this.ordinals = new int[figures];
        Arrays.fill(totals, NONE);
    }

    /** The ordinal of a split that begins. */
    int begin() {
        return ++count;
    }

    boolean isPart(int figure) {
        return totals[figure] != NONE;
    }

    boolean isPartOf(int figure, int total) {
        return totals[figure] == total;
    }

    OptionalInt total(int figure) {
        return isPart(figure) ? OptionalInt.of(totals[figure]) : OptionalInt.empty();
    }

    /** Which split of its total a part belongs to. */
    OptionalInt ordinal(int figure) {
        return isPart(figure) ? OptionalInt.of(ordinals[figure]) : OptionalInt.empty();
    }

    void link(int part, int total, int ordinal) {
        totals[part] = total;
        ordinals[part] = ordinal;
    }
}
