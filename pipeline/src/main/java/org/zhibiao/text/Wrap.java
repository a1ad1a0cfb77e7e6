package org.zhibiao.text;

import java.util.List;
import java.util.function.ToIntFunction;
import org.zhibiao.text.TextLine.Trait;

/**
 * Where a page breaks its sentences: at a width, as office programs do, or after a number of signs, as editors do.
 *
 * @param width in half-width signs; 0 when lines have no common width
 * @param signs the number of signs; 0 when lines have no common number
 */
record Wrap(int width, int signs) {
    /** Numbers and Latin words are not broken, so that lines fall short of the width. */
    private static final int SLACK_OF_WIDTH = 7;

    private static final int SLACK_OF_SIGNS = 1;
    private static final int NARROWEST = 14;
    private static final int WIDEST = 130;
    private static final int FEWEST = 4;

    static Wrap of(List<TextLine> lines) {
        return new Wrap(
                common(lines, TextLine::width, SLACK_OF_WIDTH, 2 * NARROWEST),
                common(lines, TextLine::signs, SLACK_OF_SIGNS, NARROWEST));
    }

    /** The measure that many lines reach, few exceed, and at which sentences mostly do not end; 0 for none. */
    private static int common(List<TextLine> lines, ToIntFunction<TextLine> measure, int slack, int narrowest) {
        int[] reached = new int[WIDEST + 2];
        int[] open = new int[WIDEST + 2];
        int all = 0;
        for (TextLine line : lines) {
            int at = Math.min(measure.applyAsInt(line), WIDEST + 1);
            if (at >= narrowest / 2 && !line.has(Trait.ROW)) {
                all++;
                reached[at]++;
                open[at] += line.isEnded() ? 0 : 1;
            }
        }
        int best = 0;
        int most = 0;
        for (int i = narrowest; i <= WIDEST; i++) {
            int count = sum(reached, i - slack, i);
            if (count > most && sum(open, i - slack, i) * 2 >= count) {
                best = i;
                most = count;
            }
        }
        boolean common = most >= FEWEST && most * 10 >= all * 3 && sum(reached, best + 1, WIDEST + 1) * 10 <= all;
        return common ? best : 0;
    }

    private static int sum(int[] counts, int from, int to) {
        int sum = 0;
        for (int i = Math.max(0, from); i <= to; i++) {
            sum += counts[i];
        }
        return sum;
    }

    boolean exists() {
        return width > 0 || signs > 0;
    }

    /** Whether a line reaches the place at which sentences were broken. */
    boolean isFull(TextLine line) {
        return (width > 0 && line.width() + SLACK_OF_WIDTH >= width)
                || (signs > 0 && line.signs() + SLACK_OF_SIGNS >= signs);
    }

    /** Whether a line reaches it as exactly as a broken heading does. */
    boolean isBrim(TextLine line) {
        return (width > 0 && line.width() + 2 >= width) || (signs > 0 && line.signs() >= signs);
    }
}
