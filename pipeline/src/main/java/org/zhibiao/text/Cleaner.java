package org.zhibiao.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes raw text readable: plain character forms, no invisible signs, no blanks inside Chinese words, no page marks of
 * document sites, known OCR confusions mended. Every character keeps its place in the raw text.
 */
final class Cleaner {
    private final Confusions confusions;

    Cleaner(Confusions confusions) {
        this.confusions = confusions;
    }

    CleanText clean(String raw) {
        return withoutPageMarks(confusions.mend(plain(raw)));
    }

    private static CleanText plain(String raw) {
        CleanText.Builder out = new CleanText.Builder();
        int[] points = raw.codePoints().toArray();
        int i = 0;
        while (i < points.length) {
            int c = points[i];
            if (Glyphs.isLineBreak(c)) {
                lineBreak(out, i);
                i++;
            } else if (Glyphs.isBlank(c)) {
                i = blanks(points, i, out);
            } else {
                if (!Glyphs.isInvisible(c)) {
                    out.append(Character.toString(Glyphs.plain(c)), i, i + 1);
                }
                i++;
            }
        }
        return out.build();
    }

    private static void lineBreak(CleanText.Builder out, int at) {
        if (out.last() == ' ') {
            out.dropLast();
        }
        if (out.last() != '\n') {
            out.append('\n', at, at + 1);
        }
    }

    /** Keeps one blank where it separates: between western words, or as a wide gap between columns of a line. */
    private static int blanks(int[] points, int from, CleanText.Builder out) {
        int to = from;
        int width = 0;
        while (to < points.length && (Glyphs.isBlank(points[to]) || Glyphs.isInvisible(points[to]))) {
            width += Glyphs.isInvisible(points[to]) ? 0 : 1;
            to++;
        }
        int next = to < points.length ? Glyphs.plain(points[to]) : '\n';
        char last = out.last();
        boolean words = Glyphs.isWestern(last) && Glyphs.isWestern(next) && !spacedDigits(points, from, to);
        boolean columns = width > 1 && last != '\n' && !Glyphs.isLineBreak(next) && !isDigit(last);
        if (last != '\n' && (words || columns)) {
            out.append(' ', from, to);
        }
        return to;
    }

    /** {@code 1 6 5 5} is one number that was set with spaces, {@code 2023 12} is two. */
    private static boolean spacedDigits(int[] points, int from, int to) {
        boolean singleBefore = isDigit(at(points, from - 1)) && !isDigit(at(points, from - 2));
        boolean singleAfter = isDigit(at(points, to)) && !isDigit(at(points, to + 1));
        return to - from == 1 && singleBefore && singleAfter;
    }

    private static int at(int[] points, int i) {
        return i >= 0 && i < points.length ? Glyphs.plain(points[i]) : '\n';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private record Line(int begin, int end) {}

    /**
     * Document sites cut a text into pages and put a running number before each: lines that count 1、 2、 3、 without a
     * gap and break sentences in the middle. The numbers go, and so do the breaks.
     */
    private static CleanText withoutPageMarks(CleanText in) {
        List<Line> lines = lines(in.text());
        int first = 0;
        while (first < lines.size() && markLength(in.text(), lines.get(first), 1) == 0) {
            first++;
        }
        int pages = 0;
        int broken = 0;
        while (first + pages < lines.size() && markLength(in.text(), lines.get(first + pages), pages + 1) > 0) {
            broken += pages > 0 && !endsSentence(in.text(), lines.get(first + pages - 1)) ? 1 : 0;
            pages++;
        }
        if (pages < 3 || broken * 2 < pages) {
            return in;
        }
        CleanText.Builder out = new CleanText.Builder();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int page = i - first + 1;
            boolean paged = i >= first && page <= pages;
            int begin = line.begin + (paged ? markLength(in.text(), line, page) : 0);
            boolean joins = paged && page > 1;
            if (i > 0 && !joins) {
                out.append(in, line.begin - 1, line.begin);
            }
            out.append(in, begin, line.end);
        }
        return out.build();
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int begin = 0;
        while (begin <= text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            lines.add(new Line(begin, end));
            begin = end + 1;
        }
        return lines;
    }

    private static int markLength(String text, Line line, int number) {
        String mark = number + "、";
        return text.startsWith(mark, line.begin) && line.end - line.begin > mark.length() ? mark.length() : 0;
    }

    private static boolean endsSentence(String text, Line line) {
        return line.end > line.begin && "。;!?:".indexOf(text.charAt(line.end - 1)) >= 0;
    }
}
