package org.zhibiao.number;

import java.math.BigDecimal;
import java.util.Optional;
import org.zhibiao.table.Comparator;

/**
 * A number with its unit, as it stands in the text.
 *
 * @param begin where it begins; 上 in 上百 belongs to it, other bounds before it do not
 * @param end exclusive end, after the unit
 * @param value the value in base units
 * @param high the upper end of a range
 * @param unit the unit
 * @param unitText the unit as written without its multiplier
 * @param comparator how it bounds the true number
 * @param rule the rule of the grammar that took it
 */
public record Quantity(
        int begin,
        int end,
        BigDecimal value,
        Optional<BigDecimal> high,
        Unit unit,
        String unitText,
        Comparator comparator,
        String rule) {}
