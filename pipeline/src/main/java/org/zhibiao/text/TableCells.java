package org.zhibiao.text;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.zhibiao.text.TextLine.Trait;

/** Finds tables whose cells were put one below the other, and tells which cells go on with the row before them. */
final class TableCells {
    private static final Pattern FIGURE = Pattern.compile("-?[\\d.,]+(?:%|[\\u4e00-\\u9fff]{0,3})|[—/-]");
    private static final int LONGEST_CELL = 18;
    private static final int MOST_COLUMNS = 8;
    private static final int FEWEST_CELLS = 6;
    private static final int LINES_ABOVE = 3;

    private TableCells() {}

    /** Lines that are not the first cell of their row. */
    static BitSet goingOn(List<TextLine> lines, BitSet furniture) {
        BitSet goingOn = new BitSet();
        int begin = 0;
        while (begin < lines.size()) {
            int end = begin;
            while (end < lines.size() && !furniture.get(end) && isCell(lines.get(end))) {
                end++;
            }
            if (end - begin >= FEWEST_CELLS) {
                rows(lines, begin, end, goingOn);
            }
            begin = Math.max(end, begin + 1);
        }
        return goingOn;
    }

    private static boolean isCell(TextLine line) {
        return line.length() <= LONGEST_CELL
                && !line.has(Trait.ROW)
                && !line.has(Trait.HEADING)
                && !line.has(Trait.ITEM)
                && !line.isEnded()
                && !line.isDate()
                && !line.isMarked()
                && line.dense().indexOf('。') < 0
                && (line.dense().indexOf(',') < 0 || isFigure(line));
    }

    private static boolean isFigure(TextLine line) {
        return FIGURE.matcher(line.dense()).matches();
    }

    private static void rows(List<TextLine> lines, int begin, int end, BitSet goingOn) {
        for (int above = 0; above < LINES_ABOVE; above++) {
            for (int columns = 2; columns <= MOST_COLUMNS; columns++) {
                int rows = (end - begin - above) / columns;
                if (rows >= 3 && areRows(lines, begin + above, rows, columns)) {
                    for (int cell = 0; cell < rows * columns; cell++) {
                        goingOn.set(begin + above + cell, cell % columns > 0);
                    }
                    return;
                }
            }
        }
    }

    /** A head of words, and below it rows whose columns are all words or all figures. */
    private static boolean areRows(List<TextLine> lines, int begin, int rows, int columns) {
        int figures = 0;
        for (int column = 0; column < columns; column++) {
            boolean figure = isFigure(lines.get(begin + columns + column));
            figures += figure ? 1 : 0;
            if (isFigure(lines.get(begin + column))) {
                return false;
            }
            for (int row = 2; row < rows; row++) {
                if (isFigure(lines.get(begin + row * columns + column)) != figure) {
                    return false;
                }
            }
        }
        return figures > 0 && figures < columns;
    }
}
