package org.zhibiao.text;

/** Tells a number that was set with blanks inside from two numbers with a blank between them. */
final class SplitDigits {
    private static final int YEAR = 4;
    private static final int GROUP = 3;

    private SplitDigits() {}

    /** Whether the narrow gap at a place of a line is inside one number. */
    static boolean areOneNumber(String line, int gap, int from, int to) {
        if (!Glyphs.isDigit(line.charAt(gap - 1)) || !Glyphs.isDigit(line.charAt(gap + 1))) {
            return false;
        }
        boolean singles = run(line, gap - 1, -1, from, to) == 1 && run(line, gap + 1, 1, from, to) == 1;
        return singles
                || isYear(line, gap, from, to)
                || isGrouped(line, gap, from, to)
                || isBrokenGroup(line, gap, from, to);
    }

    /** {@code 1,7 52}: a group of three behind a comma, broken in its middle. */
    private static boolean isBrokenGroup(String line, int gap, int from, int to) {
        int before = run(line, gap - 1, -1, from, to);
        int after = run(line, gap + 1, 1, from, to);
        int comma = gap - before - 1;
        return before + after == GROUP
                && comma > from
                && line.charAt(comma) == ','
                && Glyphs.isDigit(line.charAt(comma - 1));
    }

    /** How many digits stand in a row from a place onward, forward or backward. */
    private static int run(String line, int at, int step, int from, int to) {
        int length = 0;
        for (int i = at; i >= from && i < to && Glyphs.isDigit(line.charAt(i)); i += step) {
            length++;
        }
        return length;
    }

    /** {@code 20 21年} and {@code 202 1年}. */
    private static boolean isYear(String line, int gap, int from, int to) {
        int before = run(line, gap - 1, -1, from, to);
        int after = run(line, gap + 1, 1, from, to);
        int end = gap + 1 + after;
        if (before + after != YEAR || end >= to) {
            return false;
        }
        boolean followed =
                line.charAt(end) == '年' || (line.charAt(end) <= ' ' && end + 1 < to && line.charAt(end + 1) == '年');
        char first = line.charAt(gap - before);
        return followed && (first == '1' || first == '2');
    }

    /** {@code 1 655 320件}: groups of three behind one to three digits, with a word in front, alone in a cell, or with a unit. */
    private static boolean isGrouped(String line, int gap, int from, int to) {
        int begin = gap;
        while (begin > from && (Glyphs.isDigit(line.charAt(begin - 1)) || isInnerGap(line, begin - 1, from, to))) {
            begin--;
            if (gap - begin > 16) {
                return false;
            }
        }
        int end = gap + 1;
        int digits = run(line, begin, 1, from, to);
        int at = begin + digits;
        boolean grouped = digits <= GROUP && digits > 0;
        while (grouped && at < to && isInnerGap(line, at, from, to)) {
            int group = run(line, at + 1, 1, from, to);
            grouped = group == GROUP;
            at += 1 + group;
            end = at;
        }
        boolean alone = end == to || (end < to && Blanks.isMeasured(line.charAt(end)));
        boolean parted = begin == from ? alone : isSign(line.charAt(begin - 1));
        boolean measured = end >= to || !Glyphs.isWestern(line.charAt(end));
        return grouped && end > gap && parted && measured;
    }

    private static boolean isSign(char c) {
        return c > ' ' && !Glyphs.isWestern(c);
    }

    private static boolean isInnerGap(String line, int at, int from, int to) {
        return at > from
                && at + 1 < to
                && line.charAt(at) == Blanks.NARROW
                && Glyphs.isDigit(line.charAt(at - 1))
                && Glyphs.isDigit(line.charAt(at + 1));
    }
}
