package org.zhibiao.text;

import java.util.List;
import org.zhibiao.text.Joints.Between;
import org.zhibiao.text.TextLine.Trait;

/**
 * How the lines of a page are set, taken from all of them.
 *
 * @param wrap where sentences were broken
 * @param indents what an indent means
 * @param emptyLines what an empty line means
 * @param noIndent whether a missing indent shows that a paragraph goes on
 */
record Layout(Wrap wrap, Sign indents, Sign emptyLines, Sign noIndent) {

    /** What a sign says: something of paragraphs, or nothing. */
    enum Sign {
        PARAGRAPH,
        NOTHING
    }

    /** A line as wide as this is hardly a heading. */
    private static final int LONG = 40;

    private static final int FEWEST = 3;

    static Layout of(List<TextLine> lines) {
        long wide = lines.stream().filter(l -> l.width() >= LONG).count();
        long indented = lines.stream()
                .filter(l -> l.width() >= LONG && l.has(Trait.INDENTED))
                .count();
        Sign indents = meaning(lines, Trait.INDENTED);
        boolean usual = indents == Sign.PARAGRAPH && indented * 2 >= wide;
        return new Layout(
                Wrap.of(lines), indents, meaning(lines, Trait.AFTER_EMPTY_LINE), usual ? Sign.PARAGRAPH : Sign.NOTHING);
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
