package org.zhibiao.table;

import java.util.Locale;

/** Whether a figure tells what was, what shall be, what a rule says, or what was earlier. */
public enum Modality implements Coded {
    ACTUAL,
    PLANNED,
    /** A limit or norm that a rule sets. */
    STANDARD,
    /** An earlier period's figure, given for comparison. */
    PRIOR;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
