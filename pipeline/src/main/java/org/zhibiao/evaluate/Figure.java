package org.zhibiao.evaluate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A predicted quantitative fact.
 *
 * @param parent id of the total of which it is a part
 */
record Figure(
        String id,
        Span span,
        String quote,
        BigDecimal value,
        Optional<BigDecimal> valueHigh,
        String unit,
        String comparator,
        String kind,
        Optional<String> direction,
        LocalDate periodStart,
        LocalDate periodEnd,
        Optional<String> parent,
        Optional<String> indicator,
        String subject)
        implements Placed {}
