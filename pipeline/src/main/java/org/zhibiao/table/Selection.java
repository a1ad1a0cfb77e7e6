package org.zhibiao.table;

import java.util.Locale;

/** How the value of an agency and year was chosen among the figures of the report. */
public enum Selection implements Coded {
    /** The only figure. */
    SINGLE,
    /** The one figure that is no part of another. */
    TOTAL,
    /** The sum over one complete breakdown. */
    SUM_OF_PARTS,
    /** Undecidable; the value is null. */
    AMBIGUOUS;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
