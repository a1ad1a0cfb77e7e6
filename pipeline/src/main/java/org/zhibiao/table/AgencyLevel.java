package org.zhibiao.table;

import java.util.Locale;

/** The rung of the administrative ladder on which a body stands. */
public enum AgencyLevel implements Coded {
    NATIONAL,
    PROVINCE,
    CITY,
    DISTRICT,
    TOWN;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
