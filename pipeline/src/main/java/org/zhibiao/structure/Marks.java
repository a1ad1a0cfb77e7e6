package org.zhibiao.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.zhibiao.structure.Lines.Line;
import org.zhibiao.structure.Mark.Place;

/** Finds the numbers of headings: at line starts, and inside lines where the numbering goes on. */
final class Marks {
    private static final String SENTENCE_ENDS = "。;:!?)”";
    /** Above this many characters a line, line breaks were lost and headings run into the text. */
    private static final int COLLAPSED_LINE = 300;
    /** Where a heading holds no end mark, items may begin behind it within this many characters. */
    private static final int HEADING_BEFORE_ITEM = 40;

    private static final int SHORTEST_HEADING = 4;
    /** A heading that takes a whole line is not longer. */
    private static final int WHOLE_LINE = 40;

    private final String text;
    private final PageParts parts;
    private final List<Mark> candidates = new ArrayList<>();

    private Marks(String text, PageParts parts) {
        this.text = text;
        this.parts = parts;
    }

    static List<Mark> in(String text, PageParts parts) {
        Marks marks = new Marks(text, parts);
        marks.findCandidates();
        return marks.chosen();
    }

    private void findCandidates() {
        boolean collapsed = text.length() / parts.lines().size() > COLLAPSED_LINE;
        for (int i = 0; i < parts.lines().size(); i++) {
            if (!parts.holdsNoHeading(i)) {
                Line line = parts.lines().get(i);
                boolean holdsMost = line.length() > COLLAPSED_LINE && line.length() > text.length() / 2;
                read(line, collapsed || holdsMost ? Place.AMID : Place.AFTER_CLAUSE);
            }
        }
    }

    private void read(Line line, Place loosest) {
        int words = Lines.wordsBegin(text, line);
        Predicate<Mark> wholeLine = standsAlone(line) ? m -> isOneColumn(m, line) : m -> false;
        Predicate<Mark> fits = m -> !m.family().opensWholeLine() || wholeLine.test(m);
        for (int i = words; i < line.end(); i++) {
            if (!HeadingMarks.standard().mayBeginWith(text.charAt(i))) {
                continue;
            }
            Place place = i == words ? Place.LINE_START : place(i);
            boolean usual = place.compareTo(loosest) <= 0;
            if ((usual || followsHeading(line, i)) && text.charAt(i) != ' ') {
                HeadingMarks.standard()
                        .at(text, i, place)
                        .filter(fits)
                        .filter(m -> usual || opensUnderHeading(m))
                        .ifPresent(candidates::add);
            }
        }
    }

    /** Whether a place comes right behind the words of a heading on its line, as (一) does in 一、主要举措(一)依法履职。 */
    private boolean followsHeading(Line line, int at) {
        if (candidates.isEmpty()) {
            return false;
        }
        Mark head = candidates.get(candidates.size() - 1);
        if (head.begin() < line.begin() || head.level() == 4 || head.place() == Place.AMID) {
            return false;
        }
        int length = at - head.end();
        return length >= SHORTEST_HEADING
                && length <= HEADING_BEFORE_ITEM
                && text.substring(head.end(), at).chars().noneMatch(c -> SENTENCE_ENDS.indexOf(c) >= 0);
    }

    /** The first of a list of items below the heading; the name of a document that counts its volumes goes on. */
    private boolean opensUnderHeading(Mark mark) {
        return mark.ordinal() == 1
                && mark.rank() > candidates.get(candidates.size() - 1).rank()
                && mark.end() < text.length()
                && Character.isIdeographic(text.charAt(mark.end()));
    }

    /** A row of a table that begins with its number goes on in columns. */
    private boolean isOneColumn(Mark mark, Line line) {
        return mark.end() < line.end()
                && (mark.family().standing() != MarkFamily.Standing.SEQUENCE
                        || text.substring(mark.end(), line.end()).strip().indexOf(' ') < 0);
    }

    private Place place(int at) {
        char before = text.charAt(at - 1);
        if (before == ' ' && at > 1) {
            before = text.charAt(at - 2);
        }
        if (SENTENCE_ENDS.indexOf(before) >= 0) {
            return Place.AFTER_SENTENCE;
        }
        return before == ',' ? Place.AFTER_CLAUSE : Place.AMID;
    }

    private boolean standsAlone(Line line) {
        int end = Lines.wordsEnd(text, line);
        return line.length() <= WHOLE_LINE
                && end > line.begin()
                && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) < 0
                && !Character.isDigit(text.charAt(end - 1))
                && line.in(text).indexOf('。') < 0;
    }

    private List<Mark> chosen() {
        Map<String, Integer> last = new HashMap<>();
        Map<String, Integer> ranks = new HashMap<>();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Mark mark = candidates.get(i);
            if (isTrusted(mark) || goesOn(mark, last) || opensList(i)) {
                marks.add(mark);
                ranks.put(mark.family().id(), mark.rank());
                last.keySet().removeIf(f -> ranks.get(f) > mark.rank());
                last.put(mark.family().id(), mark.ordinal());
            }
        }
        return marks;
    }

    /** A number that opens a line is a heading; words such as 一是 are so only as members of a list. */
    private static boolean isTrusted(Mark mark) {
        return mark.place() == Place.LINE_START && !mark.family().needsList();
    }

    /** The next number, or after the end of a sentence one that repeats or skips one. */
    private static boolean goesOn(Mark mark, Map<String, Integer> last) {
        Integer before = last.get(mark.family().id());
        if (before == null) {
            return false;
        }
        int step = mark.ordinal() - before;
        boolean clear = mark.place() == Place.LINE_START || mark.place() == Place.AFTER_SENTENCE;
        return step == 1 || (clear && (step == 0 || step == 2));
    }

    /** The first of a list counts when its second follows before a heading of a higher rank. */
    private boolean opensList(int index) {
        Mark first = candidates.get(index);
        if (first.ordinal() != 1) {
            return false;
        }
        for (Mark next : candidates.subList(index + 1, candidates.size())) {
            if (next.family().id().equals(first.family().id())) {
                return next.ordinal() == 2;
            }
            if (next.place() == Place.LINE_START && next.rank() < first.rank() && isTrusted(next)) {
                return false;
            }
        }
        return false;
    }
}
