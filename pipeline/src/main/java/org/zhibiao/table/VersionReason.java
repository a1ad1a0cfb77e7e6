package org.zhibiao.table;

import java.util.Locale;

/** Why a version of a report is not current. */
public enum VersionReason implements Coded {
    /** Another report of the same body, kind and year was published later, or is longer. */
    SUPERSEDED,
    /** Its input now holds another text, or is read as another. */
    CHANGED,
    /** Its input is no longer there. */
    MISSING;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
