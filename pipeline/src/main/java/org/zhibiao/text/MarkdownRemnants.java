package org.zhibiao.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs of markdown that a crawler left in a text: they go, and what they say of a line stays as its mark. Rows of pipe
 * tables become rows of cells with a wide gap between them.
 */
final class MarkdownRemnants {
    /** Begins a line that is a heading, whatever its words. */
    static final char HEADING = '\u0001';
    /** Begins a line that is an item of a list. */
    static final char ITEM = '\u0003';
    /** Begins a line that is a row of a table. */
    static final char ROW = '\u0002';

    private static final Pattern BLOCK =
            Pattern.compile("[ \\u3000\\t]{0,12}(#{1,6}[ \\u3000]+|>[ >]{0,6}|[-*+] +(?!\\d{1,3} *-?$)(?=\\S))");
    private static final Pattern FENCE = Pattern.compile(" *`{3,}\\w{0,12} *");
    private static final String RULER = "-*_=";
    /** With which signs inside of lines begin. */
    private static final String INLINE_BEGINS = "![*_\\`";

    private static final Pattern INLINE = Pattern.compile(
            "(!?)\\[([^\\[\\]\\n]{0,120})\\]\\(((?:https?:|/|\\./|\\.\\./|#|javascript:|mailto:|data:)[^()\\n]{0,400}|[^()\\s]{1,200}\\.(?:s?html?|docx?|pdf|xlsx?|jpe?g|png|gif|aspx?|jsp))\\)"
                    + "|(?<![*\\d])\\*\\*(?!\\*)|(?<!_)__(?!_)|\\\\([\\\\.#*_()\\[\\]+!>|-])|`");
    /** A name and its figure with one pipe between them. */
    private static final Pattern FIGURE_LAST = Pattern.compile("[^|。]{2,40}\\|[ \\d.,%]{1,16}");

    private static final int LONGEST_CELL = 80;

    private MarkdownRemnants() {}

    static CleanText remove(CleanText in) {
        String text = in.text();
        CleanText.Builder out = new CleanText.Builder(text.length());
        int begin = 0;
        while (begin <= text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            line(in, begin, end, out);
            if (end < text.length()) {
                out.append(in, end, end + 1);
            }
            begin = end + 1;
        }
        return out.build();
    }

    private static void line(CleanText in, int begin, int end, CleanText.Builder out) {
        String text = in.text();
        if (isMarkOnly(text, begin, end)) {
            return;
        }
        if (isRow(text, begin, end)) {
            row(in, begin, end, out);
            return;
        }
        int from = begin;
        Matcher block = BLOCK.matcher(text).region(begin, end);
        while (block.lookingAt() && block.end() < end) {
            char mark = text.charAt(block.start(1));
            if (from == begin && mark != '>') {
                out.replace(in, block.start(1), block.end(), String.valueOf(mark == '#' ? HEADING : ITEM));
            }
            from = block.end();
            block.region(from, end);
        }
        inline(in, from, end, out);
    }

    /** A ruler, the line under the head of a pipe table, or the fence of a code block. */
    private static boolean isMarkOnly(String text, int begin, int end) {
        int ruled = 0;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (RULER.indexOf(c) >= 0) {
                ruled++;
            } else if (" |:+".indexOf(c) < 0) {
                return FENCE.matcher(text).region(begin, end).matches();
            }
        }
        return ruled >= 3;
    }

    private static void inline(CleanText in, int from, int end, CleanText.Builder out) {
        if (!hasSign(in.text(), from, end)) {
            out.append(in, from, end);
            return;
        }
        Matcher m = INLINE.matcher(in.text()).region(from, end);
        m.useTransparentBounds(true);
        int done = from;
        while (m.find()) {
            out.append(in, done, m.start());
            if (m.group(2) != null && m.group(1).isEmpty()) {
                out.append(in, m.start(2), m.end(2));
            } else if (m.group(4) != null) {
                out.append(in, m.start(4), m.end(4));
            }
            done = m.end();
        }
        out.append(in, done, end);
    }

    private static boolean hasSign(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (INLINE_BEGINS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A row stands between pipes, or has two or more inside, and none of its cells is a paragraph. */
    private static boolean isRow(String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && isGap(text.charAt(from))) {
            from++;
        }
        while (from < to && isGap(text.charAt(to - 1))) {
            to--;
        }
        int cells = to - from > 3 && text.charAt(from) == '|' && text.charAt(to - 1) == '|' ? 0 : -1;
        int last = from;
        for (int i = from + 1; i < to; i++) {
            if (text.charAt(i) == '|') {
                cells++;
                if (i - last > LONGEST_CELL) {
                    return false;
                }
                last = i;
            }
        }
        return cells > 0
                || (cells == 0 && FIGURE_LAST.matcher(text).region(from, to).matches());
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\t' || c == '\u3000';
    }

    private static void row(CleanText in, int begin, int end, CleanText.Builder out) {
        out.replace(in, begin, begin + 1, String.valueOf(ROW));
        inline(in, begin, end, out);
    }
}
