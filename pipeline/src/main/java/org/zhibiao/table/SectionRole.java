package org.zhibiao.table;

import java.util.Locale;

/** What a section of a report is for, after the five contents that the national supervision rules prescribe. */
public enum SectionRole implements Coded {
    OVERVIEW,
    ACHIEVEMENT,
    PROBLEM,
    PLAN,
    RESPONSIBILITY,
    OTHER;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
