package org.zhibiao.text;

import java.util.List;
import org.zhibiao.text.Joints.Between;
import org.zhibiao.text.TextLine.Trait;

/**
 * How the lines of a page are set, taken from all of them.
 *
 * @param wrapWidth the width at which sentences were broken, in half-width signs; 0 when the text is not wrapped
 * @param indents what an indent means
 * @param emptyLines what an empty line means
 */
record Layout(int wrapWidth, Sign indents, Sign emptyLines) {

    /** Whether a sign begins a paragraph or stands anywhere. */
    enum Sign {
        PARAGRAPH,
        NOTHING
    }

    private static final int NARROWEST = 28;
    private static final int WIDEST = 130;
    /** Numbers and Latin words are not broken, so that lines fall short of the width. */
    private static final int SLACK = 7;

    static Layout of(List<TextLine> lines) {
        int width = wrapWidth(lines);
        return new Layout(width, meaning(lines, Trait.INDENTED, width), meaning(lines, Trait.AFTER_EMPTY_LINE, 0));
    }

    /** A sign that most unfinished lines have in front of what goes on means nothing; hanging indents are such signs. */
    private static Sign meaning(List<TextLine> lines, Trait trait, int wrapWidth) {
        int unfinished = 0;
        int signed = 0;
        int all = 0;
        for (int i = 1; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            TextLine before = lines.get(i - 1);
            boolean candidate = !line.isMarked() && !before.isEnded() && before.width() >= NARROWEST && before.isRunning();
            unfinished += candidate ? 1 : 0;
            signed += candidate && line.has(trait) ? 1 : 0;
            all += line.has(trait) ? 1 : 0;
        }
        boolean everywhere = wrapWidth > 0 || all * 10 >= lines.size() * 8;
        return everywhere && unfinished >= 3 && signed * 10 >= unfinished * 8 ? Sign.NOTHING : Sign.PARAGRAPH;
    }

    /** The width that many lines reach, few exceed, and at which sentences mostly do not end. */
    private static int wrapWidth(List<TextLine> lines) {
        int[] reached = new int[WIDEST + 2];
        int[] open = new int[WIDEST + 2];
        int wide = 0;
        for (TextLine line : lines) {
            if (line.width() >= NARROWEST / 2 && !line.has(Trait.ROW)) {
                int at = Math.min(line.width(), WIDEST + 1);
                wide++;
                reached[at]++;
                open[at] += line.isEnded() ? 0 : 1;
            }
        }
        int best = 0;
        int bestCount = 0;
        for (int width = NARROWEST; width <= WIDEST; width++) {
            int count = sum(reached, width - SLACK, width);
            if (count > bestCount && sum(open, width - SLACK, width) * 2 >= count) {
                best = width;
                bestCount = count;
            }
        }
        int beyond = sum(reached, best + 1, WIDEST + 1);
        return bestCount >= 4 && bestCount * 10 >= wide * 3 && beyond * 10 <= wide ? best : 0;
    }

    private static int sum(int[] counts, int from, int to) {
        int sum = 0;
        for (int i = Math.max(0, from); i <= to; i++) {
            sum += counts[i];
        }
        return sum;
    }

    /** Whether a line reaches the width at which sentences were broken. */
    boolean isFull(TextLine line) {
        return wrapWidth > 0 && line.width() + SLACK >= wrapWidth;
    }

    /** Whether a line reaches it as exactly as a broken heading does. */
    boolean isBrim(TextLine line) {
        return wrapWidth > 0 && line.width() + 2 >= wrapWidth;
    }

    /** Whether a line begins a paragraph by its looks. An empty line at the end of a page says nothing. */
    boolean beginsParagraph(TextLine line, Between between) {
        return (indents == Sign.PARAGRAPH && line.has(Trait.INDENTED))
                || (emptyLines == Sign.PARAGRAPH && between == Between.NOTHING && line.has(Trait.AFTER_EMPTY_LINE));
    }
}
