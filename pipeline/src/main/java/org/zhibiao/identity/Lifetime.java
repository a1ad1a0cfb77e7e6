package org.zhibiao.identity;

import java.time.LocalDate;

/**
 * When a division, or a name of one, was in force.
 *
 * @param from its first day; {@link LocalDate#MIN} where that lies before the registry begins
 * @param until the first day on which it is no more; {@link LocalDate#MAX} for one that lasts
 */
record Lifetime(LocalDate from, LocalDate until) {
    static final Lifetime ALWAYS = new Lifetime(LocalDate.MIN, LocalDate.MAX);
    private static final String OPEN = "-";

    /** From the cells of a rule file, {@code -} for an open end. */
    static Lifetime parse(String from, String until) {
        return new Lifetime(
                from.equals(OPEN) ? LocalDate.MIN : LocalDate.parse(from),
                until.equals(OPEN) ? LocalDate.MAX : LocalDate.parse(until));
    }

    boolean lasts() {
        return until.equals(LocalDate.MAX);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** Whether a report of that year can bear the name: from the year's first day until reports of it are written. */
    boolean touches(int year) {
        return from.isBefore(LocalDate.of(year + 1, 7, 1)) && until.isAfter(LocalDate.of(year, 1, 1));
    }
}
