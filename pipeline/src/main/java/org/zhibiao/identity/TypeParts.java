package org.zhibiao.identity;

import java.util.List;
import org.zhibiao.identity.ReportKind.Part;

/**
 * The parts of a text in which signs of its kind are looked for.
 *
 * @param title empty when there is none
 * @param titleShare how much a sign in the title counts: less for one that only the page or the file name gives
 * @param page lines around the body that speak of the text itself
 */
record TypeParts(String title, double titleShare, List<String> headings, String body, List<String> page) {
    private static final int OPENING = 400;
    private static final int PROSE_LINE = 40;

    static TypeParts of(String title, String body) {
        return new TypeParts(title, 1, List.of(), body, List.of());
    }

    List<String> of(Part part) {
        return switch (part) {
            case TITLE -> List.of(title);
            case OPENING -> List.of(body.substring(0, Math.min(OPENING, body.length())));
            case HEADING -> headings;
            case BODY -> List.of(body);
            case LINE -> body.lines().toList();
            case PAGE -> page;
        };
    }

    double share(Part part) {
        return part == Part.TITLE ? titleShare : 1;
    }

    /** How much of the body is running text, and not lists of names, buttons and files; in characters. */
    int prose() {
        return body.lines()
                .filter(l -> l.indexOf('。') >= 0
                        || l.indexOf(',') >= 0
                        || l.indexOf(';') >= 0
                        || (l.length() >= PROSE_LINE && l.indexOf(' ') < 0))
                .mapToInt(String::length)
                .sum();
    }
}
