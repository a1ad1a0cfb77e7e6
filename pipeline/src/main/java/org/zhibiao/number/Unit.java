package org.zhibiao.number;

import java.math.BigDecimal;
import org.zhibiao.table.UnitKind;

/**
 * A measure word or unit.
 *
 * @param name as it is written
 * @param kind what it measures
 * @param norm the unit in which figures of its sort compare
 * @param factor how many of {@code norm} one of it is
 * @param countsInChinese whether a number in plain Chinese numerals before it counts things
 */
public record Unit(String name, UnitKind kind, String norm, BigDecimal factor, Numerals countsInChinese) {

    /** No unit is written; it counts until an indicator says otherwise. */
    public static final Unit NONE = new Unit("", UnitKind.COUNT, "", BigDecimal.ONE, Numerals.ARABIC_ONLY);

    /** Which numerals make a count with the unit. */
    public enum Numerals {
        ANY,
        ARABIC_ONLY
    }

    /** Whether it measures a span of time. */
    public boolean isTime() {
        return kind == UnitKind.DURATION;
    }
}
