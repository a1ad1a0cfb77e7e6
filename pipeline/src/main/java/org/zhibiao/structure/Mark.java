package org.zhibiao.structure;

/**
 * What opens a heading: its number, or nothing where it has none.
 *
 * @param family which way of numbering
 * @param begin where the mark begins
 * @param end where the heading's text begins
 * @param ordinal the number that it counts; 0 for none
 * @param number the mark as written
 * @param place where on the line it stands
 */
record Mark(MarkFamily family, int begin, int end, int ordinal, String number, Place place) {

    /** Where on the line a mark stands. */
    enum Place {
        LINE_START,
        AFTER_SENTENCE,
        AFTER_CLAUSE,
        /** In the middle of a clause. */
        AMID;

        boolean admits(MarkFamily family) {
            return switch (this) {
                case LINE_START -> true;
                case AFTER_SENTENCE -> family.follows() != MarkFamily.Follows.LINE;
                case AFTER_CLAUSE -> family.follows() == MarkFamily.Follows.CLAUSE;
                case AMID -> family.runOn() == MarkFamily.RunOn.ANYWHERE;
            };
        }
    }

    int level() {
        return family.level();
    }

    int rank() {
        return family.rank();
    }

    /** An item that a dash opens. */
    static Mark dash(int begin, int end, int ordinal, String dash) {
        return new Mark(MarkFamily.dash(dash), begin, end, ordinal, dash, Place.LINE_START);
    }

    /** A heading without a number. */
    static Mark unnumbered(int level, int begin, int end) {
        return new Mark(MarkFamily.unnumbered(level), begin, end, 0, "", Place.LINE_START);
    }
}
