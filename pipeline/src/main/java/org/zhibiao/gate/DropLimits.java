package org.zhibiao.gate;

/**
 * How much may be lost against the former snapshot before a run is not published.
 *
 * @param table share of a table's rows, 0 to 1
 * @param group share of the metrics of one body in one year, or of one indicator, 0 to 1
 */
public record DropLimits(double table, double group) {

    /** A fifth of a table, half of a body's year or of an indicator. */
    public static final DropLimits STANDARD = new DropLimits(0.2, 0.5);

    /**
     * Limits.
     *
     * @throws IllegalArgumentException when a share is not between 0 and 1
     */
    public DropLimits {
        requireShare(table);
        requireShare(group);
    }

    private static void requireShare(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(share + " is no share between 0 and 1");
        }
    }
}
