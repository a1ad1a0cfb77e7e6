package org.zhibiao.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
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
 * @param attributes what else was read of a metric, by the columns' names; empty when refused
 */
record Explanation(
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
        Optional<String> indicatorId,
        Map<String, String> attributes) {

    /** One JSON object. */
    String json() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("char_begin", charBegin);
        fields.put("char_end", charEnd);
        fields.put("quote", quote);
        fields.put("value", value.orElse(null));
        fields.put("value_high", valueHigh.orElse(null));
        fields.put("unit", unit);
        fields.put("comparator", comparator);
        fields.put("decision", decision);
        fields.put("rule_id", ruleId);
        fields.put("subject", subject);
        fields.put("indicator_id", indicatorId.orElse(null));
        fields.putAll(attributes);
        return JsonLines.of(fields);
    }

    /** One line for a reader. */
    String line() {
        String place = "%6d-%-6d %s".formatted(charBegin, charEnd, quote.replace('\n', '⏎'));
        if (value.isEmpty()) {
            return place + "  no metric: " + decision;
        }
        String high = valueHigh.map(h -> " to " + h.toPlainString()).orElse("");
        String indicator = indicatorId.map(id -> "  [" + id + "]").orElse("");
        return "%s  metric: %s %s%s %s  %s%s  (%s; %s)"
                .formatted(
                        place,
                        comparator,
                        value.get().toPlainString(),
                        high,
                        unit,
                        subject,
                        indicator,
                        ruleId,
                        String.join(" ", attributes.values()));
    }
}
