package org.zhibiao.extract;

/**
 * Writes text as a browser lays it out: runs of white space are one blank, none at the ends of a line and none where the
 * source broke a line between two Chinese characters. No-break and ideographic spaces are characters and stay.
 */
final class TextLines {

    private enum Gap {
        NONE,
        BLANK,
        /** A line end in the source. */
        BREAK,
        /** A line end of the layout, where the whole cell has to stay on one line. */
        LINE_OF_CELL
    }

    private static final String CELL = " | ";

    private final StringBuilder out = new StringBuilder();
    private Gap gap = Gap.NONE;
    private int cells;

    /** Text in which white space means little. */
    void flow(String text) {
        text.codePoints().forEach(this::flow);
    }

    /** Text in which line ends and blanks mean what they are. */
    void preformatted(String text) {
        gap = Gap.NONE;
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                newLine();
            }
            out.append(lines[i]);
        }
    }

    /** Ends the line, unless nothing stands on it; within a cell this is a blank. */
    void newLine() {
        if (cells > 0) {
            gap = Gap.LINE_OF_CELL;
            return;
        }
        gap = Gap.NONE;
        if (!atLineStart()) {
            out.append('\n');
        }
    }

    void beginCell(int column) {
        if (column > 0) {
            gap = Gap.NONE;
            out.append(CELL, atLineStart() ? 1 : 0, CELL.length());
        }
        cells++;
    }

    void endCell() {
        cells--;
        gap = Gap.NONE;
    }

    String text() {
        return out.toString().stripTrailing();
    }

    private void flow(int c) {
        if (c == ' ' || c == '\t' || c == '\f') {
            gap = gap == Gap.NONE ? Gap.BLANK : gap;
        } else if (c == '\n' || c == '\r') {
            gap = gap == Gap.LINE_OF_CELL ? gap : Gap.BREAK;
        } else {
            bridge(c);
            out.appendCodePoint(c);
        }
    }

    private void bridge(int next) {
        if (gap == Gap.NONE || atLineStart() || out.charAt(out.length() - 1) == ' ') {
            gap = Gap.NONE;
            return;
        }
        boolean withinChinese = isWide(out.codePointBefore(out.length())) && isWide(next);
        if (gap != Gap.BREAK || !withinChinese) {
            out.append(' ');
        }
        gap = Gap.NONE;
    }

    private boolean atLineStart() {
        return out.isEmpty() || out.charAt(out.length() - 1) == '\n';
    }

    private static boolean isWide(int c) {
        return Character.isIdeographic(c) || (c >= 0x3000 && c <= 0x303f) || (c >= 0xff00 && c <= 0xffef);
    }
}
