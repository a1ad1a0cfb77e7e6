package org.zhibiao.structure;

import java.util.BitSet;
import java.util.List;
import org.zhibiao.structure.Lines.Line;

/** Tells rows of tables from headings: 一、行政许可 4126 +8.3% counts a row, not a chapter. */
final class TableRows {
    private static final String SENTENCE_MARKS = "。;!?";
    private static final int LONGEST = 80;
    private static final int FEWEST_WORDS = 3;
    /** A shorter one below a heading may be the number of the page. */
    private static final int SHORTEST_FIGURE = 3;

    private TableRows() {}

    /** Lines whose last cell is a figure, or that have as many cells as the line above or below. */
    static BitSet in(String text, List<Line> lines) {
        int[] cells = lines.stream().mapToInt(l -> cells(l.in(text))).toArray();
        BitSet rows = new BitSet();
        for (int i = 0; i < cells.length; i++) {
            boolean likeAbove = i > 0 && cells[i] == cells[i - 1];
            boolean likeBelow = i + 1 < cells.length && cells[i] == cells[i + 1];
            boolean words = cells[i] >= FEWEST_WORDS && (likeAbove || likeBelow);
            rows.set(i, words || endsWithFigure(lines.get(i).in(text), cells[i]) || standsOverFigure(text, lines, i));
        }
        return rows;
    }

    private static int cells(String line) {
        boolean prose = line.length() > LONGEST || line.chars().anyMatch(c -> SENTENCE_MARKS.indexOf(c) >= 0);
        return prose ? 0 : 1 + (int) line.strip().chars().filter(c -> c == ' ').count();
    }

    private static boolean endsWithFigure(String line, int cells) {
        return cells > 1 && LinePatterns.isFigure(line.substring(line.strip().lastIndexOf(' ') + 1));
    }

    /** The first cell of a row whose cells stand one below the other. */
    private static boolean standsOverFigure(String text, List<Line> lines, int index) {
        return index + 1 < lines.size()
                && cells(lines.get(index).in(text)) > 0
                && lines.get(index + 1).length() >= SHORTEST_FIGURE
                && LinePatterns.isFigure(lines.get(index + 1).in(text));
    }
}
