package org.zhibiao.table;

import java.util.Locale;

/** What became of a promise by a year. */
public enum FollowupStatus implements Coded {
    /** The report says that it was done, or the figure that was promised is reached. */
    DELIVERED,
    /** A part of it, a beginning, or a figure below the one promised. */
    PARTLY,
    /** The report speaks of the matter, not of its doing: as a shortcoming, a plan again, in general. */
    MENTIONED,
    /** The report does not speak of it. */
    NOT_FOUND,
    /** It is promised for a later year, and is not said to be finished yet. */
    PENDING,
    /** The body has no report of that year, though bodies have reports of that year or later ones. */
    NO_REPORT;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
