package org.zhibiao.structure;

import java.util.ArrayList;
import java.util.List;

/** Cuts running text at 。;!? and line ends, but not inside quotes, brackets or titles. */
final class Sentences {
    private static final String OPENERS = "“《(〔‘";
    private static final String CLOSERS = "”》)〕’";
    /** A quote left open for longer than this was never closed: OCR loses closing marks. */
    private static final int LONGEST_QUOTE = 60;
    /** No writer's sentence is longer. One that is is cut, as rules look back and forth within a sentence. */
    static final int LONGEST = 2_000;

    private Sentences() {}

    /** Begin and exclusive end of one piece. */
    record Piece(int begin, int end) {}

    /** The sentences between two places, end marks included, blank ones left out. */
    static List<Piece> between(String text, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int begin = from;
        int depth = 0;
        int opened = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (OPENERS.indexOf(c) >= 0) {
                opened = depth == 0 ? i : opened;
                depth++;
            } else if (CLOSERS.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            }
            boolean enclosed = depth > 0 && i - opened < LONGEST_QUOTE;
            boolean stop = c == '。' && !closesAfter(text, i, to);
            if (c == '\n' || stop || (isEnd(c) && !enclosed)) {
                add(text, begin, i + 1, pieces);
                begin = i + 1;
                depth = 0;
            } else if (c == '。') {
                add(text, begin, i + 2, pieces);
                begin = i + 2;
                i++;
                depth = 0;
            }
        }
        add(text, begin, to, pieces);
        return pieces;
    }

    private static boolean isEnd(char c) {
        return c == ';' || c == '!' || c == '?';
    }

    private static boolean closesAfter(String text, int i, int to) {
        return i + 1 < to && CLOSERS.indexOf(text.charAt(i + 1)) >= 0;
    }

    private static void add(String text, int begin, int end, List<Piece> pieces) {
        int from = begin;
        while (end - from > LONGEST) {
            int cut = cut(text, from);
            addTrimmed(text, from, cut, pieces);
            from = cut;
        }
        addTrimmed(text, from, end, pieces);
    }

    /** Behind the last comma that keeps the piece short enough; where there is none, never between two halves of a sign. */
    private static int cut(String text, int from) {
        int comma = text.substring(from, from + LONGEST).lastIndexOf(',');
        int cut = comma >= 0 ? from + comma + 1 : from + LONGEST;
        return comma < 0 && Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
    }

    private static void addTrimmed(String text, int begin, int end, List<Piece> pieces) {
        int from = begin;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (from < to && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to && text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit)) {
            pieces.add(new Piece(from, to));
        }
    }
}
