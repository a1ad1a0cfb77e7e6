package org.zhibiao.table;

import java.util.Locale;

/** Why an input did not become a report. */
public enum InputReason implements Coded {
    UNREADABLE,
    NOT_TEXT,
    NO_TEXT,
    EMPTY,
    TOO_LARGE,
    ENCRYPTED,
    UNSUPPORTED_FORMAT,
    NOT_A_REPORT,
    OTHER_REPORT_TYPE,
    AGENCY_UNKNOWN,
    YEAR_UNKNOWN,
    TIMED_OUT,
    FAILED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
