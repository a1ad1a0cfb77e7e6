package org.zhibiao.table;

import java.util.Locale;

/** Whose figure it is. */
public enum MetricScope implements Coded {
    /** The reporting body itself. */
    OWN,
    /** The body and its subordinate bodies. */
    SYSTEM,
    /** The area that it governs. */
    TERRITORY;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
