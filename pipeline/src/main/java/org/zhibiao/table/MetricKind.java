package org.zhibiao.table;

import java.util.Locale;

/** What a figure says. */
public enum MetricKind implements Coded {
    /** A count or an amount. */
    LEVEL,
    /** A part of a whole, or a rate. */
    SHARE,
    /** Growth or reduction. */
    CHANGE,
    /** The state before a change. */
    FROM,
    /** The state after a change. */
    TO,
    /** A place in an order. */
    RANK;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
