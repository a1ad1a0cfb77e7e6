package org.zhibiao.table;

import java.util.Locale;

/** How one body came out of another. */
public enum LineageRelation implements Coded {
    /** The same body under another name. */
    RENAME,
    /** Several bodies became one. */
    MERGE,
    /** One body became several, or gave a part away. */
    SPLIT;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
