package org.zhibiao.text;

import java.util.List;
import java.util.regex.Pattern;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.rules.RulePatterns;

/** Lines that sites put around a report. The rules are data/text/chrome.json. */
final class ChromeLines {
    static final String FILE = "text/chrome.json";

    /** Where a kind of line is furniture. */
    enum Place {
        /** Above the first prose. */
        HEAD,
        /** Above the first and below the last prose. */
        EDGE,
        /** There too; below the report, all that follows is furniture. */
        FOOT,
        /** At an edge, together with the line below it, which is its value. */
        LABEL,
        ANYWHERE
    }

    /**
     * One kind of line.
     *
     * @param name what it is
     * @param pattern regular expression that the cleaned line contains, with its blanks or without
     * @param maxLength longest line, in characters, that can be of this kind
     * @param place where on the page it is furniture
     * @param examples lines of this kind
     * @param counterExamples near misses
     */
    record Kind(
            String name,
            String pattern,
            int maxLength,
            Place place,
            List<String> examples,
            List<String> counterExamples) {}

    private record Rule(Pattern pattern, int maxLength, Place place) {
        Rule(Kind kind) {
            this(RulePatterns.compile(FILE, kind.name, kind.pattern), kind.maxLength, kind.place);
        }

        boolean fits(String words, String dense) {
            return dense.length() <= maxLength
                    && (pattern.matcher(words).find()
                            || (words.length() > dense.length()
                                    && pattern.matcher(dense).find()));
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
        kinds.forEach(ChromeLines::check);
        return new ChromeLines(kinds.stream().map(Rule::new).toList());
    }

    private static void check(Kind kind) {
        Rule rule = new Rule(kind);
        RulePatterns.hold(FILE, kind.name, kind.examples, kind.counterExamples, line -> fits(rule, line));
    }

    private static boolean fits(Rule rule, String line) {
        return rule.fits(line, line.replace(" ", ""));
    }

    /** Whether a line is furniture at one of some places. */
    boolean isChrome(TextLine line, Place... places) {
        for (Rule rule : rules) {
            if (List.of(places).contains(rule.place) && rule.fits(line.words(), line.dense())) {
                return true;
            }
        }
        return false;
    }
}
