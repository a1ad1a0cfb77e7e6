package org.zhibiao.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes raw text with its marks. Where spans cross, the one that begins later is cut in pieces, of which the first has the id
 * of the mark, so that elements always nest. The text of what is written is the raw text, sign for sign.
 *
 * <p>The words of a figure are a link to its entry in the list. A sentence that is a promise, a problem or evidence holds
 * figures, and links cannot hold links: it begins with a link of its own, whose words are drawn by the style sheet and so are
 * no part of the text.
 */
final class MarkedText {
    private static final Comparator<Mark> OUTER_FIRST = Comparator.comparingInt(Mark::charBegin)
            .thenComparing(Comparator.comparingInt(Mark::charEnd).reversed())
            .thenComparing(Mark::kind)
            .thenComparing(Mark::id);

    private final Html page;
    private final int[] signs;
    private final int begin;
    private final List<Mark> waiting;
    private final List<Mark> active = new ArrayList<>();
    private final Deque<Mark> open = new ArrayDeque<>();
    private final Set<String> begun = new HashSet<>();

    private MarkedText(Html page, int[] signs, int begin, List<Mark> marks) {
        this.page = page;
        this.signs = signs;
        this.begin = begin;
        this.waiting = new ArrayList<>(marks.stream()
                .filter(mark -> mark.charBegin() < begin + signs.length && mark.charEnd() > begin)
                .sorted(OUTER_FIRST)
                .toList());
    }

    /**
     * Writes a part of a text, a paragraph a line.
     *
     * @param signs the code points of the part
     * @param begin where the part begins in the whole text
     * @param marks marks of the whole text, in any order; what lies outside of the part is left out
     */
    static void write(Html page, int[] signs, int begin, List<Mark> marks) {
        new MarkedText(page, signs, begin, marks).write();
    }

    private void write() {
        int line = 0;
        while (line < signs.length) {
            int end = endOfLine(line);
            page.open("p");
            writeLine(line, end);
            page.close();
            line = end;
        }
    }

    private void writeLine(int from, int end) {
        int at = from;
        while (at < end) {
            turn(begin + at);
            int next = nextTurn(at, end);
            segment(new String(signs, at, next - at));
            at = next;
        }
        closeTo(0);
    }

    /** The line feed that ends a line is a part of it. */
    private int endOfLine(int from) {
        int at = from;
        while (at < signs.length && signs[at] != '\n') {
            at++;
        }
        return Math.min(at + 1, signs.length);
    }

    /** Ends and begins marks at a place. */
    private void turn(int place) {
        active.removeIf(mark -> mark.charEnd() <= place);
        while (!waiting.isEmpty() && waiting.get(0).charBegin() <= place) {
            active.add(waiting.remove(0));
        }
        active.sort(OUTER_FIRST);
        closeTo(common());
        active.subList(open.size(), active.size()).forEach(this::begin);
    }

    private int nextTurn(int at, int end) {
        int next = end;
        for (Mark mark : active) {
            next = Math.min(next, mark.charEnd() - begin);
        }
        return waiting.isEmpty()
                ? next
                : Math.min(next, Math.max(at + 1, waiting.get(0).charBegin() - begin));
    }

    /** How many of the open marks, from the outermost, stay open. */
    private int common() {
        int same = 0;
        for (Mark mark : (Iterable<Mark>) open::descendingIterator) {
            if (same == active.size() || !active.get(same).equals(mark)) {
                break;
            }
            same++;
        }
        return same;
    }

    private void closeTo(int depth) {
        while (open.size() > depth) {
            open.pop();
            page.close();
        }
    }

    private void begin(Mark mark) {
        open.push(mark);
        String style = mark.kind().style();
        if (!begun.add(mark.id())) {
            page.open(tag(mark), "class", style, "data-of", mark.id());
            return;
        }
        page.open(tag(mark), "class", style, "id", mark.id());
        if (mark.kind() != Mark.Kind.FIGURE && !mark.item().isEmpty()) {
            page.leaf("a", "", "class", "tag", "href", "#" + mark.item(), "aria-label", mark.label());
        }
    }

    private static String tag(Mark mark) {
        return mark.kind() == Mark.Kind.HEADING ? "strong" : "mark";
    }

    private void segment(String text) {
        Mark figure = open.stream()
                .filter(mark -> mark.kind() == Mark.Kind.FIGURE)
                .findFirst()
                .orElse(null);
        if (figure == null) {
            page.text(text);
        } else {
            page.leaf("a", text, "href", "#" + figure.item());
        }
    }
}
