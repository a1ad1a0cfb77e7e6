package org.zhibiao.table;

import java.util.Locale;

/** What became of an input. Every input has exactly one. */
public enum InputOutcome implements Coded {
    REPORT,
    DUPLICATE,
    SUPERSEDED,
    QUARANTINED,
    IGNORED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
