package org.zhibiao.evaluate;

/** A stretch of the raw text in code points, end exclusive. */
record Span(int begin, int end) {

    int length() {
        return end - begin;
    }

    /** The code points that both have; 0 when they do not touch. */
    int overlap(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
    }
}
