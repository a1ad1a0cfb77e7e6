package org.zhibiao.report;

import org.zhibiao.text.CleanText;

/** Turns places of the cleaned text into places and words of the raw text. */
final class Spans {
    private final CleanText clean;
    private final int[] rawPoints;

    /** A span of the raw text in code points, with its words. */
    record Span(int begin, int end, String quote) {}

    Spans(String raw, CleanText clean) {
        this.clean = clean;
        this.rawPoints = raw.codePoints().toArray();
    }

    Span of(int begin, int end) {
        int from = clean.rawBegin(begin);
        int to = clean.rawEnd(end);
        return new Span(from, to, new String(rawPoints, from, to - from));
    }

    /** The raw place of an exclusive end; an empty stretch ends where it begins. */
    int rawEnd(int begin, int end) {
        return end > begin ? clean.rawEnd(end) : clean.rawBegin(begin);
    }

    int length() {
        return rawPoints.length;
    }
}
