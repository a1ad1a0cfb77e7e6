package org.zhibiao.evaluate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * An annotated quantitative fact.
 *
 * @param label its quote, or its offset where it has none
 * @param period the ISO day, month, year or interval; empty for the report year
 * @param parent id of the total of which it is a part
 * @param open the attributes that two annotators read differently, which are not scored
 */
record GoldFact(
        String id,
        Span span,
        String label,
        BigDecimal value,
        Optional<BigDecimal> valueHigh,
        String unit,
        String comparator,
        String kind,
        Optional<String> direction,
        Optional<String> period,
        Optional<String> parent,
        Optional<String> indicator,
        String subject,
        Standing standing,
        Set<String> open)
        implements Placed {

    boolean core() {
        return standing == Standing.CORE;
    }

    boolean sameValue(Figure figure) {
        return value.compareTo(figure.value()) == 0
                && valueHigh
                        .map(BigDecimal::stripTrailingZeros)
                        .equals(figure.valueHigh().map(BigDecimal::stripTrailingZeros));
    }
}
