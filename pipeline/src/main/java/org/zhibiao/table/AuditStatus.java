package org.zhibiao.table;

import java.util.Locale;

/** The outcome of an audit. */
public enum AuditStatus implements Coded {
    PASSED,
    FAILED,
    UNDECIDABLE;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
