package org.zhibiao.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhibiao.structure.Mark.Family;
import org.zhibiao.structure.Mark.Place;

/** Finds the heading marks of a text: at line starts, and inside lines where the numbering goes on. */
final class Marks {
    private static final String SENTENCE_ENDS = "。;:!?)”";
    private static final String CLAUSE_ENDS = SENTENCE_ENDS + ",";
    private static final List<Family> LISTS = List.of(Family.IS, Family.MUST, Family.NTH, Family.ITS);
    /** Marks that are unmistakable even in the middle of a line. */
    private static final List<Family> RUN_ON = List.of(Family.CHINESE_BRACKETED, Family.IS);
    /** Above this many characters a line, line breaks were lost and headings run into the text. */
    private static final int COLLAPSED_LINE = 300;

    private Marks() {}

    static List<Mark> in(String text) {
        List<Mark> candidates = candidates(text, isCollapsed(text));
        Map<Family, Integer> last = new EnumMap<>(Family.class);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Mark mark = candidates.get(i);
            if (isTrusted(mark) || goesOn(mark, last) || opensList(candidates, i)) {
                marks.add(mark);
                last.keySet().removeIf(f -> f.level() > mark.family().level());
                last.put(mark.family(), mark.ordinal());
            }
        }
        return marks;
    }

    private static boolean isCollapsed(String text) {
        long lines = text.chars().filter(c -> c == '\n').count() + 1;
        return text.length() / lines > COLLAPSED_LINE;
    }

    private static List<Mark> candidates(String text, boolean collapsed) {
        List<Mark> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (!Mark.canBegin(text.charAt(i))) {
                continue;
            }
            char before = i == 0 ? '\n' : text.charAt(i - 1);
            Place place = before == '\n' ? Place.LINE_START : Place.INLINE;
            Mark.at(text, i, place).filter(m -> fits(m, before, collapsed)).ifPresent(found::add);
        }
        return found;
    }

    private static boolean fits(Mark mark, char before, boolean collapsed) {
        if (mark.place() == Place.LINE_START) {
            return true;
        }
        if (collapsed && RUN_ON.contains(mark.family())) {
            return true;
        }
        return (mark.isIn(LISTS) ? CLAUSE_ENDS : SENTENCE_ENDS).indexOf(before) >= 0;
    }

    /** A number that opens a line is a heading; words such as 一是 are so only as members of a list. */
    private static boolean isTrusted(Mark mark) {
        return mark.place() == Place.LINE_START && !mark.isIn(LISTS);
    }

    private static boolean goesOn(Mark mark, Map<Family, Integer> last) {
        return mark.ordinal() == last.getOrDefault(mark.family(), -1) + 1;
    }

    /** The first of a list counts when its second follows before a heading of a higher rank. */
    private static boolean opensList(List<Mark> candidates, int index) {
        Mark first = candidates.get(index);
        if (first.ordinal() != 1) {
            return false;
        }
        for (Mark next : candidates.subList(index + 1, candidates.size())) {
            if (next.family() == first.family()) {
                return next.ordinal() == 2;
            }
            if (next.place() == Place.LINE_START
                    && next.family().level() < first.family().level()) {
                return false;
            }
        }
        return false;
    }
}
