package org.zhibiao.table;

import java.util.Locale;

/** Whether a commitment goes on with work in hand or opens new work. */
public enum Continuity implements Coded {
    NEW,
    CONTINUED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
