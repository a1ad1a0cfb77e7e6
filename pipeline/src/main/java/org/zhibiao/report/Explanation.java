package org.zhibiao.report;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Why one number of a text became a metric or did not.
 *
 * @param charBegin begin in the raw text, in code points
 * @param charEnd end in the raw text, in code points, exclusive
 * @param quote the words between them
 * @param value the value, when the number was taken
 * @param valueHigh upper end of a range
 * @param unit the unit; empty when none is written or the number was refused
 * @param comparator how it bounds the true number; empty when refused
 * @param decision {@code metric}, or the reason why it is none
 * @param ruleId the rule that decided
 * @param subject what it measures; empty when refused
 * @param indicatorId the canonical indicator, when one fits
 */
public record Explanation(
        int charBegin,
        int charEnd,
        String quote,
        Optional<BigDecimal> value,
        Optional<BigDecimal> valueHigh,
        String unit,
        String comparator,
        String decision,
        String ruleId,
        String subject,
        Optional<String> indicatorId) {}
