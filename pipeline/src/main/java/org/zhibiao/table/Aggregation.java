package org.zhibiao.table;

import java.util.Locale;

/** Whether figures of an indicator may be added over bodies. */
public enum Aggregation implements Coded {
    SUM,
    NONE;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
