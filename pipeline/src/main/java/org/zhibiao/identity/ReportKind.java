package org.zhibiao.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.rules.RulePatterns;

/**
 * A kind of text that a crawl brings, and the signs by which it is known.
 *
 * @param kind name in the rule file
 * @param says what it is, in English
 * @param outcome code of the report type, or of the reason why it is not read
 * @param advice what a user may do; empty for a kind that is read
 * @param longestProse with more characters of running text than that a text is of another kind; 0 when there is no such limit
 * @param prosePerLine with more characters of running text than that for each line that shows the kind a text is of another; 0
 *     when there is no such limit
 * @param signs what speaks for it
 */
record ReportKind(
        String kind, String says, String outcome, String advice, int longestProse, int prosePerLine, List<Sign> signs) {

    boolean mayHave(int prose) {
        return longestProse == 0 || prose <= longestProse;
    }

    /** Whether so many lines that show the kind are enough for the running text between them. */
    boolean mayHave(int prose, int lines) {
        return prosePerLine == 0 || prose <= prosePerLine * lines;
    }

    /** Where a sign is looked for. */
    enum Part {
        TITLE,
        /** The first lines of the body. */
        OPENING,
        /** Any heading. */
        HEADING,
        BODY,
        /** Each line of the body as a whole. */
        LINE,
        /** Each line of the page around the body, up to a list of neighbours. */
        PAGE
    }

    /**
     * Words that speak for a kind.
     *
     * @param in where they are looked for
     * @param pattern regular expression over cleaned text
     * @param unless expression that, found in the same part, makes the sign void; empty when nothing does
     * @param points for each different string that is found
     * @param least how many different strings there must be
     * @param most how many different strings count
     * @param examples strings that show the sign
     * @param counterExamples near misses
     */
    record Sign(
            Part in,
            String pattern,
            String unless,
            double points,
            int least,
            int most,
            List<String> examples,
            List<String> counterExamples) {}

    /** A sign ready to be looked for. */
    record Ready(Sign sign, Pattern pattern, Pattern unless) {

        static Ready of(String file, String kind, Sign sign) {
            String never = "(?!)";
            Ready ready = new Ready(
                    sign,
                    RulePatterns.compile(file, kind, sign.pattern),
                    RulePatterns.compile(file, kind, sign.unless.isEmpty() ? never : sign.unless));
            RulePatterns.hold(file, kind, sign.examples, sign.counterExamples, s -> ready.shows(s));
            return ready;
        }

        private boolean shows(String text) {
            return pattern.matcher(text).find() && !unless.matcher(text).find();
        }

        /** The different strings that show the sign in any of the texts; at most as many as count. */
        Set<String> seen(List<String> texts) {
            Set<String> seen = new HashSet<>();
            for (String text : texts) {
                if (seen.size() < sign.most && !unless.matcher(text).find()) {
                    Matcher m = pattern.matcher(text);
                    while (seen.size() < sign.most && m.find()) {
                        seen.add(m.group());
                    }
                }
            }
            return seen.size() < sign.least ? Set.of() : seen;
        }
    }
}
