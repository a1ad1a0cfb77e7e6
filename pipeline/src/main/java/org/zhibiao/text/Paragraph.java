package org.zhibiao.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.zhibiao.text.Joints.Between;
import org.zhibiao.text.Joints.Tail;
import org.zhibiao.text.TextLine.Trait;

/**
 * Lines that are read as one: those of a wrapped sentence, or the cells of a row.
 *
 * @param lines numbers of its lines, in order
 * @param words its words without blanks
 * @param glue what stands where lines meet
 */
record Paragraph(List<Integer> lines, String words, Glue glue) {
    private static final int SHORTEST_PROSE = 40;
    private static final int FEWEST_CHARACTERS = 20;
    private static final int LONGEST_TITLE = 100;

    /** What stands where two lines of a paragraph meet. */
    enum Glue {
        NOTHING,
        BLANK
    }

    /** Puts the lines of a page together, leaving furniture out; lines of sites are never joined. */
    static List<Paragraph> of(List<TextLine> lines, BitSet furniture, BitSet site) {
        List<TextLine> report = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!furniture.get(i) && !site.get(i)) {
                report.add(lines.get(i));
            }
        }
        return new Gathering(lines, site, new Joints(Layout.of(report)), TableCells.goingOn(lines, furniture))
                .gather(furniture);
    }

    int first() {
        return lines.get(0);
    }

    int last() {
        return lines.get(lines.size() - 1);
    }

    /** Whether it is running text and not a heading, a row or a line of a site. */
    boolean isProse() {
        return words.length() >= SHORTEST_PROSE
                && glue == Glue.NOTHING
                && (words.indexOf('。') >= 0 || words.indexOf(',') >= 0)
                && words.chars().filter(Glyphs::isChinese).count() >= FEWEST_CHARACTERS;
    }

    private static final class Gathering {
        private final List<TextLine> lines;
        private final BitSet site;
        private final Joints joints;
        private final BitSet cells;
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private List<Integer> open = new ArrayList<>();
        private StringBuilder words = new StringBuilder();
        private Glue glue = Glue.NOTHING;

        Gathering(List<TextLine> lines, BitSet site, Joints joints, BitSet cells) {
            this.lines = lines;
            this.site = site;
            this.joints = joints;
            this.cells = cells;
        }

        List<Paragraph> gather(BitSet furniture) {
            for (int i = furniture.nextClearBit(0); i < lines.size(); i = furniture.nextClearBit(i + 1)) {
                boolean row = cells.get(i) && !open.isEmpty();
                if (!row && !joins(i)) {
                    close();
                }
                glue = row ? Glue.BLANK : glue;
                open.add(i);
                words.append(lines.get(i).dense());
            }
            close();
            return paragraphs;
        }

        private boolean joins(int index) {
            if (open.isEmpty() || glue == Glue.BLANK || cells.get(index + 1)) {
                return false;
            }
            int last = open.get(open.size() - 1);
            if (site.get(last) || site.get(index)) {
                return false;
            }
            TextLine line = lines.get(index);
            boolean pageEnd = index - last > 1 || line.has(Trait.AFTER_PAGE_END);
            Tail tail = new Tail(lines.get(open.get(0)), lines.get(last), tail());
            return joints.join(tail, line, pageEnd ? Between.PAGE_END : Between.NOTHING);
        }

        /** As much of the words so far as may be a title. */
        private String tail() {
            return words.substring(Math.max(0, words.length() - LONGEST_TITLE));
        }

        private void close() {
            if (!open.isEmpty()) {
                paragraphs.add(new Paragraph(List.copyOf(open), words.toString(), glue));
                open = new ArrayList<>();
                words = new StringBuilder();
                glue = Glue.NOTHING;
            }
        }
    }
}
