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
 * @param noIndent whether a missing indent shows that a paragraph goes on
 */
record Layout(int wrapWidth, Sign indents, Sign emptyLines, Sign noIndent) {

    /** What a sign says: something of paragraphs, or nothing. */
    enum Sign {
        PARAGRAPH,
        NOTHING
    }

    private static final int NARROWEST = 28;
    private static final int WIDEST = 130;
    /** A line as wide as this is hardly a heading. */
    private static final int LONG = 40;

    private static final int FEWEST = 3;
    /** Numbers and Latin words are not broken, so that lines fall short of the width. */
    private static final int SLACK = 7;

    static Layout of(List<TextLine> lines) {
        long wide = lines.stream().filter(l -> l.width() >= LONG).count();
        long indented = lines.stream()
                .filter(l -> l.width() >= LONG && l.has(Trait.INDENTED))
                .count();
        Sign indents = meaning(lines, Trait.INDENTED);
        boolean usual = indents == Sign.PARAGRAPH && indented * 2 >= wide;
        return new Layout(
                wrapWidth(lines),
                indents,
                meaning(lines, Trait.AFTER_EMPTY_LINE),
                usual ? Sign.PARAGRAPH : Sign.NOTHING);
    }

    /** A sign that mostly stands before what goes on with an unfinished line means nothing, such as a hanging indent. */
    private static Sign meaning(List<TextLine> lines, Trait trait) {
        int signed = 0;
        int goingOn = 0;
        for (int i = 1; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (line.has(trait)) {
                signed++;
                goingOn += !line.isMarked() && isUnfinished(lines.get(i - 1)) ? 1 : 0;
            }
        }
        return goingOn >= FEWEST && goingOn * 2 >= signed ? Sign.NOTHING : Sign.PARAGRAPH;
    }

    private static boolean isUnfinished(TextLine line) {
        return !line.isEnded() && line.width() >= LONG && (line.isRunning() || !line.isMarked());
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

    /** Whether a line lacks the indent with which paragraphs of the page begin. */
    boolean lacksIndent(TextLine line) {
        return noIndent == Sign.PARAGRAPH && !line.has(Trait.INDENTED) && !line.has(Trait.AFTER_EMPTY_LINE);
    }
}
