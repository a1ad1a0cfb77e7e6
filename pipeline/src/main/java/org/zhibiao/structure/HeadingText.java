package org.zhibiao.structure;

/**
 * How far a heading reaches behind its mark.
 *
 * @param end exclusive end of the heading's text
 * @param bodyBegin where the running text under it begins; equal to the heading's begin when the heading is the beginning
 *     of a sentence that goes on
 */
record HeadingText(int end, int bodyBegin) {
    private static final int LONGEST = 60;
    private static final int SHORTEST_CLAUSE = 3;
    /** A first sentence as short as this names its item when more sentences follow. */
    private static final int SHORT_SENTENCE = 22;

    /** Measures a heading between the end of its mark and the next mark or line end. */
    static HeadingText measure(String text, Mark mark, int limit) {
        int begin = mark.end();
        int stop = first(text, begin, limit, "。!?;");
        boolean sentenceEnds = stop < limit;
        int clause = clauseEnd(text, begin, limit);
        boolean runIn = mark.family().level() == 4
                && mark.family() != Mark.Family.NTH
                && text.charAt(Math.min(clause, limit - 1)) == ',';
        boolean namesItem = runIn && stop - begin <= SHORT_SENTENCE && stop + 1 < limit;
        if ((runIn && !namesItem) || stop - begin > LONGEST) {
            return new HeadingText(clause, begin);
        }
        int colon = first(text, begin, stop, ":");
        if (colon < stop - 1 && colon - begin > SHORTEST_CLAUSE) {
            return new HeadingText(colon, colon + 1);
        }
        return new HeadingText(trimmed(text, begin, stop), sentenceEnds ? stop + 1 : limit);
    }

    private static int clauseEnd(String text, int begin, int limit) {
        int at = first(text, Math.min(begin + SHORTEST_CLAUSE, limit), limit, ",。;:!?");
        return Math.max(begin, trimmed(text, begin, at));
    }

    private static int trimmed(String text, int begin, int end) {
        int to = end;
        while (to > begin && " :,。".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    private static int first(String text, int begin, int limit, String marks) {
        int i = begin;
        while (i < limit && marks.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }
}
