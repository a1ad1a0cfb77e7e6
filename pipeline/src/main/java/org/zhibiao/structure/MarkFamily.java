package org.zhibiao.structure;

import org.zhibiao.rules.Search;

/**
 * One way of numbering headings.
 *
 * @param id its name
 * @param level the level of the annotation guideline
 * @param rank its place in the order of numbering: a heading stands under the nearest one of a smaller rank
 * @param standing what it takes for a mark to count
 * @param follows where on a line a mark may stand
 * @param runOn whether it is unmistakable enough to count in the middle of a line whose line breaks were lost
 * @param notAfter characters after which it is no mark
 * @param reach how far the heading reaches that it opens
 * @param pattern matches the mark; its group, if any, is the ordinal
 */
record MarkFamily(
        String id,
        int level,
        int rank,
        Standing standing,
        Follows follows,
        RunOn runOn,
        String notAfter,
        Reach reach,
        Search pattern) {

    /** What it takes for a mark to count. */
    enum Standing {
        /** At the start of a line it always counts. */
        TRUSTED,
        /** It counts as a member of a list. */
        LIST,
        /** It counts where it opens a short line without an end mark. */
        LINE,
        /** It counts where it opens such a line and is a member of a list too. */
        SEQUENCE
    }

    /** Where a mark may stand. */
    enum Follows {
        LINE,
        SENTENCE,
        CLAUSE
    }

    /** Whether a mark counts in the middle of a line whose line breaks were lost. */
    enum RunOn {
        ANYWHERE,
        AS_USUAL
    }

    /** How far a heading reaches. */
    enum Reach {
        SENTENCE,
        CLAUSE
    }

    /** Headings without a number rank just above those whose numbers have their level. */
    static MarkFamily unnumbered(int level) {
        return foundByOthers("unnumbered", level, level * 10 + 5, Reach.SENTENCE);
    }

    /** Items that a dash opens rank with those that words such as 一是 open. */
    static MarkFamily dash(String dash) {
        return foundByOthers(dash, 4, 70, Reach.CLAUSE);
    }

    private static MarkFamily foundByOthers(String id, int level, int rank, Reach reach) {
        return new MarkFamily(
                id, level, rank, Standing.TRUSTED, Follows.LINE, RunOn.AS_USUAL, "", reach, Search.of("(?!)"));
    }

    boolean opensWholeLine() {
        return standing == Standing.LINE || standing == Standing.SEQUENCE;
    }

    boolean needsList() {
        return standing == Standing.LIST || standing == Standing.SEQUENCE;
    }
}
