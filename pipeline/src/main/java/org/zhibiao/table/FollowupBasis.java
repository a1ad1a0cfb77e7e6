package org.zhibiao.table;

import java.util.Locale;

/** What the status of a promise rests on. */
public enum FollowupBasis implements Coded {
    /** A figure that reaches the target. */
    TARGET_MET,
    /** A figure that misses the target. */
    TARGET_MISSED,
    /** Words that say that it is done. */
    DONE,
    /** Words that say that it has begun or is done in part. */
    BEGUN,
    /** Several things were promised, and not all of them are there. */
    SOME_PARTS,
    /** A figure was promised and none that compares is told. */
    NO_FIGURE,
    /** It is told as a shortcoming or as not done. */
    SHORTCOMING,
    /** It is planned again. */
    PLANNED_AGAIN,
    /** What is told is of another year. */
    OTHER_YEAR,
    /** The matter is told without the deed. */
    IN_GENERAL,
    /** Nothing is close enough. */
    NOTHING_CLOSE,
    /** There is no report to look into. */
    NO_REPORT;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
