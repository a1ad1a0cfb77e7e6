package org.zhibiao.structure;

import java.util.List;
import java.util.regex.Matcher;

/** What lines look like that go on in the next one, or are no headings. The rules are data/structure/heading_lines.json. */
final class LinePatterns {
    private static final NamedPatterns PATTERNS = NamedPatterns.load("structure/heading_lines.json");
    private static final List<String> NO_HEADINGS = List.of("signature", "date", "caption", "page_word", "title");

    private static final int SHORTEST_HEADING = 4;

    private LinePatterns() {}

    /** Whether a line without an end mark says by itself that its words go on in the next. */
    static boolean goesOn(String line) {
        return PATTERNS.finds("goes_on", line);
    }

    /** Whether a line says by itself that it is the rest of the one before. */
    static boolean continues(String line) {
        return PATTERNS.finds("continues", line);
    }

    /** Whether a line is something else than a heading: a signature, a date, a caption, a title, a word of the page. */
    static boolean isNoHeading(String line) {
        return NO_HEADINGS.stream().anyMatch(id -> PATTERNS.finds(id, line));
    }

    /** Where in some words a sentence opens that is not their first; 0 for nowhere. */
    static int opener(String words) {
        Matcher m = PATTERNS.matcher("opener", words);
        return words.length() > SHORTEST_HEADING && m.find(SHORTEST_HEADING) ? m.start() : 0;
    }

    /** How long the heading is with which some words begin and that is complete by itself, such as 存在的问题; 0 for none. */
    static int complete(String words) {
        Matcher m = PATTERNS.matcher("complete", words);
        return m.find() ? m.end() : 0;
    }

    /** Whether a line ends as the names of bodies and places do. */
    static boolean isSignature(String line) {
        return PATTERNS.finds("signature", line);
    }

    /** Whether a cell of a table tells a figure or a state. */
    static boolean isFigure(String cell) {
        return PATTERNS.finds("figure", cell);
    }

    /** Whether a heading names all the work of the year, which others then tell one by one. */
    static boolean isContainer(String heading) {
        return PATTERNS.finds("container", heading);
    }

    /** Whether a line is the date of a text, or other words of the page around it. */
    static boolean isPageWord(String line) {
        return PATTERNS.finds("date", line) || PATTERNS.finds("page_word", line);
    }
}
