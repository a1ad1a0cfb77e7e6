package org.zhibiao.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.structure.Lines.Line;

/** Finds the items that a dash opens: paragraphs of one kind, two or more of them before the next heading. */
final class Dashes {
    private static final Pattern DASH = Pattern.compile("\\s*([—–]{1,2})\\s?(?=[\\u4e00-\\u9fff“《\\d])");
    private static final String ITEM_ENDS = "。;";

    private final String text;
    private final List<Mark> marks;
    private final List<Mark> run = new ArrayList<>();

    private Dashes(String text, List<Mark> numbered) {
        this.text = text;
        this.marks = new ArrayList<>(numbered);
    }

    /** The marks given and those of dashes, in text order. */
    static List<Mark> added(String text, PageParts parts, List<Mark> numbered) {
        Dashes dashes = new Dashes(text, numbered);
        int next = 0;
        for (int i = 0; i < parts.lines().size(); i++) {
            Line line = parts.lines().get(i);
            boolean marked = false;
            for (; next < numbered.size() && numbered.get(next).begin() <= line.end(); next++) {
                Mark mark = numbered.get(next);
                marked |= mark.place() == Mark.Place.LINE_START;
                if (mark.level() < 4) {
                    dashes.endRun();
                }
            }
            if (!marked && !parts.holdsNoHeading(i)) {
                dashes.item(line).ifPresent(dashes::add);
            }
        }
        dashes.endRun();
        dashes.marks.sort(Comparator.comparingInt(Mark::begin));
        return dashes.marks;
    }

    private Optional<Mark> item(Line line) {
        Matcher m = DASH.matcher(text).region(line.begin(), line.end());
        boolean isItem = m.lookingAt() && line.in(text).chars().anyMatch(c -> ITEM_ENDS.indexOf(c) >= 0);
        return isItem ? Optional.of(Mark.dash(m.start(1), m.end(), run.size() + 1, m.group(1))) : Optional.empty();
    }

    private void add(Mark item) {
        if (!run.isEmpty() && !run.get(0).number().equals(item.number())) {
            endRun();
        }
        run.add(item);
    }

    private void endRun() {
        if (run.size() > 1) {
            marks.addAll(run);
        }
        run.clear();
    }
}
