package org.zhibiao.number;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as written, without unit.
 *
 * @param end exclusive end in the text
 * @param value the value, multipliers resolved
 * @param high the upper end where the numeral itself is a range, as 三五 is
 * @param vagueness what 余, 多 or 上 within it says
 * @param script in what it is written
 * @param multiplied whether 万 or 亿 stands in it
 */
record Numeral(
        int end,
        BigDecimal value,
        Optional<BigDecimal> high,
        Vagueness vagueness,
        Script script,
        Multiplier multiplied) {

    /** Whether the numeral says that there is more than it names. */
    enum Vagueness {
        EXACT,
        MORE
    }

    /** How it is written. */
    enum Script {
        ARABIC,
        CHINESE,
        /** 百, 千 or 万 with no digit before it. */
        BARE_MULTIPLIER
    }

    /** Whether it ends in 万 or 亿, which stand where a measure word may be left out. */
    enum Multiplier {
        NONE,
        LARGE
    }
}
