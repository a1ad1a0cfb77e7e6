package org.zhibiao.structure;

import org.zhibiao.structure.Lines.Line;

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
    /** A sentence longer than this is more than a heading. */
    private static final int LONGEST_HEADING = 30;
    /** A first sentence as short as this names its item when more sentences follow. */
    private static final int SHORT_SENTENCE = 22;
    /** A heading that takes a line of its own is not longer when it is more than one sentence. */
    private static final int LONGEST_LINE = 40;
    /** The rest of a heading that was broken over two lines is not longer. */
    private static final int LONGEST_REST = 30;

    /** Measures a heading between the end of its mark and the next mark or line end. */
    static HeadingText measure(String text, Mark mark, int limit) {
        int begin = mark.end();
        if (text.charAt(mark.begin()) == '【' && mark.number().isEmpty()) {
            int close = first(text, begin, limit, "】");
            return new HeadingText(close, Math.min(close + 1, limit));
        }
        int opener = Math.max(opener(text, mark, limit), gap(text, mark, limit));
        if (opener > begin) {
            return new HeadingText(trimmed(text, begin, opener), opener);
        }
        int stop = sentenceEnd(text, mark, limit);
        boolean sentenceEnds = stop < limit;
        int clause = clauseEnd(text, begin, limit);
        boolean runIn =
                mark.family().reach() == MarkFamily.Reach.CLAUSE && text.charAt(Math.min(clause, limit - 1)) == ',';
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

    /** Where the line of a heading ends, or the next line when the heading was broken; not after the next mark. */
    static int limit(String text, Mark mark, int nextMark) {
        int lineEnd = first(text, mark.end(), nextMark, "\n");
        if (lineEnd == nextMark) {
            return nextMark;
        }
        Line rest = new Line(lineEnd + 1, Lines.endOf(text, lineEnd + 1));
        boolean whole = first(text, mark.end(), lineEnd, "。!?;:") == lineEnd;
        boolean breaks = mark.place() == Mark.Place.LINE_START && whole && lineEnd - mark.end() >= SHORTEST_CLAUSE;
        if (!breaks || rest.length() == 0 || nextMark < rest.end()) {
            return lineEnd;
        }
        int restEnd = first(text, rest.begin(), rest.end(), "。!?;");
        boolean isShort = restEnd - rest.begin() <= LONGEST_REST;
        boolean isRest = restEnd == rest.end() && LinePatterns.continues(rest.in(text));
        return isShort && (isRest || isOpen(text.substring(mark.end(), lineEnd))) ? rest.end() : lineEnd;
    }

    private static boolean isOpen(String head) {
        return head.lastIndexOf('“') > head.lastIndexOf('”')
                || head.lastIndexOf('《') > head.lastIndexOf('》')
                || LinePatterns.goesOn(head);
    }

    /** Where the text begins into which a heading without an end mark runs, where line breaks were lost; -1 for nowhere. */
    private static int opener(String text, Mark mark, int limit) {
        int begin = mark.end();
        int stop = first(text, begin, limit, "。!?;");
        int clause = first(text, begin, stop, ",:");
        boolean goesOn =
                stop - begin > LONGEST_HEADING || (clause < stop && text.charAt(clause) == ':') || clause == limit;
        boolean opensLine = mark.place() == Mark.Place.LINE_START;
        if (opensLine ? !isChapterInBrackets(mark) : mark.level() == 4) {
            return -1;
        }
        String words = text.substring(begin, clause);
        int complete = LinePatterns.complete(words);
        if (opensLine) {
            return complete > 0 ? begin + complete : -1;
        }
        return begin + (complete > 0 || !goesOn ? complete : LinePatterns.opener(words));
    }

    /** Marks such as (6), which some reports give to chapters: their headings lose the gap before the text. */
    private static boolean isChapterInBrackets(Mark mark) {
        return mark.level() == 4
                && mark.family().standing() == MarkFamily.Standing.TRUSTED
                && mark.family().follows() == MarkFamily.Follows.SENTENCE;
    }

    /** The end of the first sentence; a heading that takes a line of its own may hold a semicolon. */
    private static int sentenceEnd(String text, Mark mark, int limit) {
        int stop = first(text, mark.end(), limit, "。!?;");
        boolean ownLine = mark.place() == Mark.Place.LINE_START
                && mark.level() < 4
                && limit - mark.end() <= LONGEST_LINE
                && (limit == text.length() || text.charAt(limit) == '\n')
                && first(text, mark.end(), limit, "。!?:") == limit
                && text.charAt(limit - 1) != ';';
        return ownLine ? limit : stop;
    }

    /** Where the text begins that follows a heading after a wide gap; -1 for nowhere. */
    private static int gap(String text, Mark mark, int limit) {
        int stop = first(text, mark.end(), limit, "。!?;");
        int gap = first(text, mark.end(), stop, " ");
        boolean parts = gap < stop && stop < limit && gap - mark.end() > SHORTEST_CLAUSE && mark.level() < 4;
        return parts && !isWestern(text.charAt(gap - 1)) ? gap + 1 : -1;
    }

    private static boolean isWestern(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }

    private static int clauseEnd(String text, int begin, int limit) {
        int at = first(text, Math.min(begin + SHORTEST_CLAUSE, limit), limit, ",。;:!?");
        return Math.max(begin, trimmed(text, begin, at));
    }

    private static int trimmed(String text, int begin, int end) {
        int to = end;
        while (to > begin && " :,。*#\n".indexOf(text.charAt(to - 1)) >= 0) {
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
