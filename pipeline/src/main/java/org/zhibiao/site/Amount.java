package org.zhibiao.site;

import java.math.BigDecimal;
import java.util.Optional;
import org.zhibiao.table.Comparator;

/** Numbers as people read them: exact, in groups of three digits, money in 万 and 亿. */
final class Amount {
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
    private static final int WAN_DIGITS = 4;
    private static final int YI_DIGITS = 8;
    private static final int GROUP = 3;

    private Amount() {}

    /** The value with its bound, a range with both ends, and the unit. */
    static String of(Comparator comparator, BigDecimal value, Optional<BigDecimal> high, String unit) {
        String number =
                plain(value, unit) + high.map(end -> "–" + plain(end, unit)).orElse("");
        return sign(comparator) + number;
    }

    /** The exact digits, without a unit. */
    static String plain(BigDecimal value, String unit) {
        if (unit.equals("元") && value.abs().compareTo(YI) >= 0) {
            return grouped(value.movePointLeft(YI_DIGITS)) + "亿";
        }
        if (unit.equals("元") && value.abs().compareTo(WAN) >= 0) {
            return grouped(value.movePointLeft(WAN_DIGITS)) + "万";
        }
        return grouped(value);
    }

    static String grouped(BigDecimal value) {
        String digits = digits(value.abs());
        int point = digits.indexOf('.');
        StringBuilder shown = new StringBuilder(digits);
        for (int at = (point < 0 ? digits.length() : point) - GROUP; at > 0; at -= GROUP) {
            shown.insert(at, ',');
        }
        return (value.signum() < 0 ? "−" : "") + shown;
    }

    static String grouped(long value) {
        return grouped(BigDecimal.valueOf(value));
    }

    /** For programs: no groups, no zeros at the end. */
    static String digits(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String sign(Comparator comparator) {
        return switch (comparator) {
            case EQUAL -> "";
            case MORE -> ">";
            case LESS -> "<";
            case ABOUT -> "≈";
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
        };
    }
}
