package org.zhibiao.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.zhibiao.structure.Lines.Line;

/** Finds the title: the lines before the first prose that name a report. The rules are data/structure/titles.json. */
final class Titles {
    private static final NamedPatterns PATTERNS = NamedPatterns.load("structure/titles.json");
    private static final int LINES = 12;
    private static final int LONGEST = 70;
    private static final int LONGEST_BODY = 30;
    private static final int MOST_BROKEN = 4;

    private Titles() {}

    /**
     * A title.
     *
     * @param text its words; empty when there is none
     * @param end where it ends in the text; 0 when there is none
     */
    record Title(String text, int end) {}

    static Title find(String text) {
        List<String> before = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < LINES && begin < text.length(); i++) {
            Line line = new Line(begin, Lines.endOf(text, begin));
            String words = PATTERNS.matcher("label", line.in(text)).replaceFirst("");
            if (words.length() <= LONGEST && words.indexOf('。') < 0 && PATTERNS.finds("end", words)) {
                return withSubtitle(text, joined(before, words), line.end());
            }
            Matcher runIn = PATTERNS.matcher("run_in", words);
            if (runIn.find()) {
                return new Title(runIn.group(), line.end() - words.length() + runIn.end());
            }
            if (line.length() > LONGEST) {
                break;
            }
            before.add(words);
            begin = line.end() + 1;
        }
        return new Title("", 0);
    }

    /** The last line of a title with the lines before it, as long as the words begin in the middle. */
    private static String joined(List<String> before, String last) {
        String title = last;
        for (int i = before.size() - 1; i >= 0 && before.size() - i <= MOST_BROKEN; i--) {
            String line = before.get(i);
            if (!PATTERNS.finds("open_begin", title) || !belongs(line, title)) {
                break;
            }
            title = line + title;
        }
        return title;
    }

    private static boolean belongs(String line, String title) {
        if (line.isEmpty() || line.indexOf(':') >= 0 || LinePatterns.isPageWord(line) || PATTERNS.finds("end", line)) {
            return false;
        }
        boolean names = LinePatterns.isSignature(line) && line.length() <= LONGEST_BODY;
        return names || !PATTERNS.finds("loose_begin", title);
    }

    private static Title withSubtitle(String text, String title, int end) {
        int nextEnd = end < text.length() ? Lines.endOf(text, end + 1) : end;
        String next = end < text.length() ? text.substring(end + 1, nextEnd) : "";
        return PATTERNS.finds("subtitle", next) ? new Title(title + next, nextEnd) : new Title(title, end);
    }
}
