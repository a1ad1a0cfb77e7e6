package org.zhibiao.sample;

import java.util.List;

/**
 * What a body's report says of one matter in one year.
 *
 * @param size the true figure, in the matter's own measure
 * @param isZero whether it is told in words that there was none
 */
record Stated(Matter matter, int year, long size, Wording wording, boolean isZero) {

    /** The ways in which it can be told. */
    List<String> tells() {
        return wording.before().isEmpty() ? matter.tells() : matter.bounded();
    }

    boolean isExact() {
        return wording.isExact();
    }

    /** Whether a growth can be computed from this figure. */
    boolean isBase() {
        return isExact() && !isZero && wording.value().signum() > 0;
    }
}
