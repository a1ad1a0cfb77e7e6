package org.zhibiao.table;

import java.util.Locale;

/** Which direction of an indicator is an improvement. */
public enum Desirability implements Coded {
    /** Higher is better. */
    BETTER,
    /** Higher is worse. */
    WORSE,
    NEUTRAL;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
