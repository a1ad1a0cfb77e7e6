package org.zhibiao.identity;

import java.util.List;

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
        PAGE;

        boolean isOfLines() {
            return this == LINE || this == PAGE;
        }
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

    /** The most lines that can show the kind. */
    int mostLines() {
        return signs.stream().filter(s -> s.in.isOfLines()).mapToInt(Sign::most).sum();
    }
}
