package org.zhibiao.sample;

import java.math.BigDecimal;
import java.util.Optional;
import org.zhibiao.table.Comparator;

/**
 * A figure as a report writes it.
 *
 * @param before the comparator before it, which is not part of its quote
 * @param quote the number with its unit
 * @param after what bounds it behind
 * @param value in base units
 * @param unit as written, in half-width, without its multiplier
 */
record Wording(
        String before,
        String quote,
        String after,
        BigDecimal value,
        Optional<BigDecimal> high,
        String unit,
        Comparator comparator) {

    static Wording exact(String quote, BigDecimal value, String unit) {
        return new Wording("", quote, "", value, Optional.empty(), unit, Comparator.EQUAL);
    }

    static Wording bounded(String before, String quote, String after, long value, String unit, Comparator comparator) {
        return new Wording(before, quote, after, BigDecimal.valueOf(value), Optional.empty(), unit, comparator);
    }

    boolean isExact() {
        return comparator == Comparator.EQUAL && high.isEmpty();
    }
}
