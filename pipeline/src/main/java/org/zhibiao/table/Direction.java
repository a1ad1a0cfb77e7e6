package org.zhibiao.table;

import java.util.Locale;

/** Which way a change goes. */
public enum Direction implements Coded {
    UP,
    DOWN;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
