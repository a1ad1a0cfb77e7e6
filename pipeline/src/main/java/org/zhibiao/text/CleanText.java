package org.zhibiao.text;

import java.util.Arrays;

/**
 * Cleaned text that knows where each of its characters came from. Indices into it are UTF-16 units of the cleaned text;
 * what it gives back are code points of the raw text. Immutable.
 */
public final class CleanText {
    private final String text;
    private final int[] begins;
    private final int[] ends;

    private CleanText(String text, int[] begins, int[] ends) {
        this.text = text;
        this.begins = begins;
        this.ends = ends;
    }

    /** A raw text, in which each character stands for itself. */
    static CleanText of(String raw) {
        Builder out = new Builder(raw.length());
        int at = 0;
        for (int i = 0; i < raw.length(); i++) {
            at -= i > 0 && Character.isSurrogatePair(raw.charAt(i - 1), raw.charAt(i)) ? 1 : 0;
            out.append(raw.charAt(i), at, at + 1);
            at++;
        }
        return out.build();
    }

    /** The cleaned text; lines are separated by single line feeds. */
    public String text() {
        return text;
    }

    /** Where the character at an index begins in the raw text, in code points. */
    public int rawBegin(int index) {
        return begins[index];
    }

    /** Where the character before an exclusive end index ends in the raw text, in code points. */
    public int rawEnd(int end) {
        return ends[end - 1];
    }

    /** Builds a text front to back, each character with its origin. */
    static final class Builder {
        private final StringBuilder text;
        private int[] begins;
        private int[] ends;

        /** Of a text of about so many characters. */
        Builder(int length) {
            text = new StringBuilder(length);
            begins = new int[length];
            ends = new int[length];
        }

        /** Appends characters that stand for the raw code points from begin to end. */
        Builder append(String chars, int begin, int end) {
            for (int i = 0; i < chars.length(); i++) {
                append(chars.charAt(i), begin, end);
            }
            return this;
        }

        Builder append(char c, int begin, int end) {
            int at = text.length();
            makeRoom(1);
            text.append(c);
            begins[at] = begin;
            ends[at] = end;
            return this;
        }

        /** Appends a stretch of another text with its origins. */
        Builder append(CleanText source, int from, int to) {
            int at = text.length();
            makeRoom(to - from);
            text.append(source.text, from, to);
            System.arraycopy(source.begins, from, begins, at, to - from);
            System.arraycopy(source.ends, from, ends, at, to - from);
            return this;
        }

        private void makeRoom(int more) {
            int needed = text.length() + more;
            if (needed > begins.length) {
                int room = Math.max(needed, begins.length * 2);
                begins = Arrays.copyOf(begins, room);
                ends = Arrays.copyOf(ends, room);
            }
        }

        /** Appends characters that stand for a stretch of another text. */
        Builder replace(CleanText source, int from, int to, String chars) {
            return append(chars, source.begins[from], source.ends[to - 1]);
        }

        /** Appends one character for another, one for one. */
        Builder replace(CleanText source, int at, char c) {
            return append(c, source.begins[at], source.ends[at]);
        }

        char last() {
            return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
        }

        /** What was built so far. */
        CharSequence soFar() {
            return text;
        }

        void dropLast() {
            text.setLength(text.length() - 1);
        }

        CleanText build() {
            return new CleanText(text.toString(), begins, ends);
        }
    }
}
