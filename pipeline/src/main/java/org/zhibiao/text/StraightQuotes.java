package org.zhibiao.text;

/** Turns straight quotes into opening and closing ones, where a paragraph has them in pairs. */
final class StraightQuotes {
    private static final char STRAIGHT = '"';

    private StraightQuotes() {}

    static CleanText turn(CleanText in) {
        String text = in.text();
        if (text.indexOf(STRAIGHT) < 0) {
            return in;
        }
        CleanText.Builder out = new CleanText.Builder(text.length());
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end + 1;
            paragraph(in, begin, end, out);
            begin = end;
        }
        return out.build();
    }

    private static void paragraph(CleanText in, int begin, int end, CleanText.Builder out) {
        String text = in.text();
        long quotes =
                text.substring(begin, end).chars().filter(c -> c == STRAIGHT).count();
        boolean opens = true;
        for (int i = begin; i < end; i++) {
            if (text.charAt(i) != STRAIGHT || quotes % 2 != 0) {
                out.append(in, i, i + 1);
            } else {
                out.replace(in, i, opens ? '“' : '”');
                opens = !opens;
            }
        }
    }
}
