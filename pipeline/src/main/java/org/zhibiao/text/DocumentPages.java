package org.zhibiao.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import org.zhibiao.text.TextLine.Trait;

/**
 * Document sites cut a text into pages and put a running number before each: lines that count 1、 2、 3、 without a gap and
 * break sentences in the middle. The numbers go, and so do the breaks.
 */
final class DocumentPages {
    private static final int FEWEST = 3;
    private static final int SHORTEST_PAGE = 20;

    private DocumentPages() {}

    /**
     * The lines without such numbers; a line that began with one is marked as the first of a page.
     *
     * @param told lines that were told before
     */
    static List<TextLine> unnumbered(CleanText settled, List<TextLine> lines, BitSet told) {
        List<Integer> pages = new ArrayList<>();
        int broken = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (!told.get(i)
                    && lines.get(i).dense().startsWith(mark(pages.size() + 1))
                    && lines.get(i).length() > 6) {
                broken += !pages.isEmpty()
                                && !lines.get(told.previousClearBit(i - 1)).isEnded()
                        ? 1
                        : 0;
                pages.add(i);
            }
        }
        if (pages.size() < FEWEST || broken * 2 < pages.size() || !areLong(lines, pages)) {
            return lines;
        }
        List<TextLine> unnumbered = new ArrayList<>(lines);
        for (int k = 0; k < pages.size(); k++) {
            TextLine line = lines.get(pages.get(k));
            EnumSet<Trait> traits = EnumSet.of(Trait.AFTER_PAGE_END);
            int begin = settled.text().indexOf('、', line.begin()) + 1;
            unnumbered.set(pages.get(k), TextLine.line(settled, begin, line.end(), traits));
        }
        return unnumbered;
    }

    private static String mark(int page) {
        return page + "、";
    }

    private static boolean areLong(List<TextLine> lines, List<Integer> pages) {
        int characters = 0;
        for (int i = pages.get(0); i < pages.get(pages.size() - 1); i++) {
            characters += lines.get(i).length();
        }
        return characters >= SHORTEST_PAGE * (pages.size() - 1);
    }
}
