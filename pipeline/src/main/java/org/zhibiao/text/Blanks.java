package org.zhibiao.text;

/**
 * Blanks, which in Chinese mostly mean nothing. {@link #settle} leaves one in each place, narrow or wide, so that lines can
 * be told apart by their looks; {@link #squeeze} then keeps only those that part words, columns or cells.
 */
final class Blanks {
    /** Stands for a gap of one blank, and at the beginning of a line for an indent. */
    static final char NARROW = ' ';
    /** Stands for a gap as wide as between columns. */
    static final char WIDE = '\t';

    private static final String MARKS =
            "" + Characters.NEW_PAGE + MarkdownRemnants.HEADING + MarkdownRemnants.ITEM + MarkdownRemnants.ROW;

    private Blanks() {}

    /** One gap for each run of blanks, one empty line for each run of empty lines, no blank at the end of a line. */
    static CleanText settle(CleanText in) {
        String text = in.text();
        CleanText.Builder out = new CleanText.Builder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isGap(c)) {
                i = gap(in, i, out);
            } else if (c != '\n' || !endsWithEmptyLine(out)) {
                out.append(in, i, i + 1);
                i++;
            } else {
                i++;
            }
        }
        return out.build();
    }

    private static boolean endsWithEmptyLine(CleanText.Builder out) {
        CharSequence done = out.soFar();
        int length = done.length();
        return length == 0 || (length >= 2 && done.charAt(length - 1) == '\n' && done.charAt(length - 2) == '\n');
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\t' || c == '\u3000';
    }

    private static int gap(CleanText in, int from, CleanText.Builder out) {
        String text = in.text();
        int to = from;
        int signs = 0;
        int width = 0;
        while (to < text.length() && isGap(text.charAt(to))) {
            signs += text.charAt(to) == '\t' ? 2 : 1;
            width += text.charAt(to) == ' ' ? 1 : 2;
            to++;
        }
        boolean lineEnds = to == text.length() || text.charAt(to) == '\n';
        boolean lineBegins = out.last() == '\n' || MARKS.indexOf(out.last()) >= 0;
        if (lineEnds || (lineBegins && width < 2) || out.last() == NARROW || out.last() == WIDE) {
            return to;
        }
        out.replace(in, from, to, String.valueOf(signs > 1 && !lineBegins ? WIDE : NARROW));
        return to;
    }

    /** Appends a stretch of a settled line with only the blanks that part something. */
    static void squeeze(CleanText in, int from, int to, CleanText.Builder out) {
        String text = in.text();
        boolean spacedOut = isSpacedOut(text, from, to);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != NARROW && c != WIDE) {
                out.append(in, i, i + 1);
            } else if (!spacedOut && i > from && i + 1 < to && parts(text, i, from, to)) {
                out.replace(in, i, ' ');
            }
        }
    }

    /** Appends a row of a table with one blank between its cells. */
    static void squeezeRow(CleanText in, int from, int to, CleanText.Builder out) {
        int cell = from;
        int written = 0;
        for (int i = from; i <= to; i++) {
            char c = i < to ? in.text().charAt(i) : '|';
            if (c != '|' && c != WIDE) {
                continue;
            }
            int begin = cell;
            while (begin < i && in.text().charAt(begin) == NARROW) {
                begin++;
            }
            if (begin < i) {
                if (written > 0) {
                    out.replace(in, cell - 1, ' ');
                }
                squeeze(in, begin, i, out);
                written++;
            }
            cell = i + 1;
        }
    }

    /** A line of single characters, such as {@code 报 告} or {@code 水  利  部}, is one word set wide. */
    private static boolean isSpacedOut(String text, int from, int to) {
        int chars = 0;
        for (int i = from; i < to; i++) {
            boolean gap = text.charAt(i) == NARROW || text.charAt(i) == WIDE;
            if (gap != (chars % 2 == 1) || (!gap && !Glyphs.isChinese(text.charAt(i)))) {
                return false;
            }
            chars++;
        }
        return chars > 2;
    }

    private static boolean parts(String text, int gap, int from, int to) {
        char before = text.charAt(gap - 1);
        char after = text.charAt(gap + 1);
        if (text.charAt(gap) == WIDE) {
            return !isSpread(text, gap, from, to) && (!Glyphs.isDigit(before) || !isMeasured(after));
        }
        if (opensItem(text, gap, from) && Glyphs.isDigit(after)) {
            return true;
        }
        return Glyphs.isWestern(before) && Glyphs.isWestern(after) && !SplitDigits.areOneNumber(text, gap, from, to);
    }

    /** What follows a number in running text, however wide the gap: a unit, not the name in the next cell. */
    static boolean isMeasured(char c) {
        return "件个次人名家起项份万亿元年月日户场期条宗%余多宗处所批篇类本".indexOf(c) >= 0;
    }

    /** Whether a wide gap is one of several between single characters: 法  治  政  府. */
    private static boolean isSpread(String text, int gap, int from, int to) {
        return isSingle(text, gap - 1, from, to)
                && isSingle(text, gap + 1, from, to)
                && (isSingle(text, gap - 3, from, to) || isSingle(text, gap + 3, from, to));
    }

    /** A Chinese character between two gaps, or between a gap and the edge of the line. */
    private static boolean isSingle(String text, int at, int from, int to) {
        return at >= from
                && at < to
                && Glyphs.isChinese(text.charAt(at))
                && (at == from || text.charAt(at - 1) <= ' ')
                && (at + 1 == to || text.charAt(at + 1) <= ' ');
    }

    /** {@code 1. 2023年} begins with the number of an item and not with a decimal. */
    private static boolean opensItem(String text, int gap, int from) {
        int digits = gap - 1 - from;
        return text.charAt(gap - 1) == '.'
                && digits >= 1
                && digits <= 2
                && text.substring(from, gap - 1).chars().allMatch(Glyphs::isDigit);
    }
}
