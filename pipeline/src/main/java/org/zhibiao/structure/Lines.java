package org.zhibiao.structure;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text. */
final class Lines {
    /** What may stand before the mark of a heading: remnants of bold type and bullets. */
    private static final String ORNAMENTS = " *#·>-—\t";

    private Lines() {}

    /** Begin and exclusive end, the line break left out. */
    record Line(int begin, int end) {

        String in(String text) {
            return text.substring(begin, end);
        }

        int length() {
            return end - begin;
        }
    }

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int begin = 0;
        while (begin <= text.length()) {
            int end = endOf(text, begin);
            lines.add(new Line(begin, end));
            begin = end + 1;
        }
        return lines;
    }

    static int endOf(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Where the words of a line begin, after ornaments. */
    static int wordsBegin(String text, Line line) {
        int i = line.begin;
        while (i < line.end && ORNAMENTS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** Where the words of a line end, before ornaments. */
    static int wordsEnd(String text, Line line) {
        int i = line.end;
        while (i > line.begin && " *#\t".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }
}
