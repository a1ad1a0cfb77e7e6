package org.zhibiao.structure;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.zhibiao.structure.Lines.Line;

/** Lines whose numbers open no heading: tables of contents, rows of tables, lists of attachments. */
final class PageParts {
    private static final Pattern CONTENTS = Pattern.compile("^[\\s【\\[]*目\\s*[录次][\\s】\\]]*$");
    private static final Pattern LEADERS = Pattern.compile("(?:[.·_\\-—]{3}|…)[.…·_\\-—\\s]*[(]?\\d{1,3}[)]?$");
    private static final Pattern PAGE = Pattern.compile("[.…·_\\-—\\s]*[(]?\\d{0,3}[)]?$");
    private static final Pattern ATTACHMENT = Pattern.compile("^附(?:件|表|录)\\s?\\d{0,2}:");
    private static final int LONGEST_ENTRY = 80;
    private static final int MOST_ENTRIES = 120;

    private final List<Line> lines;
    private final BitSet contents = new BitSet();
    private final BitSet barren = new BitSet();
    private boolean contentsFound;

    private PageParts(List<Line> lines) {
        this.lines = lines;
    }

    static PageParts of(String text) {
        PageParts parts = new PageParts(Lines.of(text));
        for (int i = 0; i < parts.lines.size(); i++) {
            Line line = parts.lines.get(i);
            if (text.substring(line.begin(), line.end()).indexOf('|') >= 0) {
                parts.barren.set(i);
            } else if (line.length() <= LONGEST_ENTRY) {
                parts.readShortLine(text, i);
            }
        }
        parts.barren.or(parts.contents);
        parts.barren.or(TableRows.in(text, parts.lines));
        return parts;
    }

    List<Line> lines() {
        return lines;
    }

    /** Whether the line around a place repeats a heading of the text, with or without its page. */
    boolean isContentsAt(int at) {
        if (contents.isEmpty()) {
            return false;
        }
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).end() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return contents.get(low);
    }

    boolean holdsNoHeading(int line) {
        return barren.get(line);
    }

    private void readShortLine(String text, int index) {
        String line = lines.get(index).in(text);
        if (LEADERS.matcher(line).find()) {
            contents.set(index);
        } else if (!contentsFound && CONTENTS.matcher(line).find()) {
            contentsFound = true;
            contents(text, index);
        } else if (ATTACHMENT.matcher(line).find()) {
            attachments(text, index);
        }
    }

    private void contents(String text, int head) {
        int i = head + 1;
        while (i < lines.size() && i - head <= MOST_ENTRIES && isEntry(text, lines.get(i))) {
            contents.set(i);
            i++;
        }
        if (i > head + 1) {
            contents.set(head);
        }
    }

    /** An entry stands again at the start of a later line. */
    private static boolean isEntry(String text, Line line) {
        String words = PAGE.matcher(line.in(text)).replaceFirst("");
        return words.length() > 1 && line.length() <= LONGEST_ENTRY && text.indexOf("\n" + words, line.end()) >= 0;
    }

    private void attachments(String text, int head) {
        int i = head;
        do {
            barren.set(i);
            i++;
        } while (i < lines.size()
                && lines.get(i).length() > 1
                && lines.get(i).length() <= LONGEST_ENTRY
                && Character.isDigit(text.charAt(lines.get(i).begin()))
                && lines.get(i).in(text).indexOf('。') < 0);
    }
}
