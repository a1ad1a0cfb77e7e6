package org.zhibiao.text;

import java.util.List;
import java.util.regex.Pattern;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;

/** Lines that sites put around a report. The rules are data/text/chrome.json. */
final class ChromeLines {
    static final String FILE = "text/chrome.json";

    /**
     * One kind of line.
     *
     * @param name what it is
     * @param pattern regular expression that the cleaned line contains
     * @param maxLength longest line, in characters, that can be of this kind
     * @param edgeOnly whether it counts only above the first and below the last prose
     * @param examples lines of this kind
     * @param counterExamples near misses
     */
    record Kind(
            String name,
            String pattern,
            int maxLength,
            boolean edgeOnly,
            List<String> examples,
            List<String> counterExamples) {}

    /** Where on the page a line stands. */
    enum Place {
        /** Above the first or below the last prose. */
        EDGE,
        WITHIN
    }

    private record Rule(Pattern pattern, int maxLength, boolean edgeOnly) {
        boolean fits(String line, Place place) {
            return line.length() <= maxLength
                    && (place == Place.EDGE || !edgeOnly)
                    && pattern.matcher(line).find();
        }
    }

    private final List<Rule> rules;

    private ChromeLines(List<Rule> rules) {
        this.rules = rules;
    }

    static ChromeLines load() {
        return of(List.of(RuleFiles.read(FILE, Kind[].class)));
    }

    static ChromeLines of(List<Kind> kinds) {
        RuleFiles.unique(FILE, kinds, Kind::name);
        for (Kind kind : kinds) {
            check(kind);
        }
        return new ChromeLines(kinds.stream().map(ChromeLines::rule).toList());
    }

    private static Rule rule(Kind kind) {
        return new Rule(Pattern.compile(kind.pattern), kind.maxLength, kind.edgeOnly);
    }

    private static void check(Kind kind) {
        Rule rule = rule(kind);
        if (kind.examples.isEmpty()) {
            throw new RuleException(FILE, "'" + kind.name + "' has no example");
        }
        for (String example : kind.examples) {
            if (!rule.fits(example, Place.EDGE)) {
                throw new RuleException(FILE, "'" + kind.name + "' misses its example '" + example + "'");
            }
        }
        for (String miss : kind.counterExamples) {
            if (rule.fits(miss, Place.EDGE)) {
                throw new RuleException(FILE, "'" + kind.name + "' takes its counter-example '" + miss + "'");
            }
        }
    }

    /** Whether a cleaned line is site furniture. */
    boolean isChrome(String line, Place place) {
        return rules.stream().anyMatch(r -> r.fits(line, place));
    }
}
