package org.zhibiao.followup;

import java.util.List;
import java.util.regex.Pattern;
import org.zhibiao.table.MetricRow;
import org.zhibiao.table.SectionRole;

/**
 * A sentence of the later report.
 *
 * @param row the sentence
 * @param clauses its clauses
 * @param role what it is for: that of its section, or plan and problem where it was read as one
 * @param heading whether it is a heading
 * @param before what stands above it: its heading and the sentence before
 * @param after the sentence that follows, where it tells of the rest
 * @param figures the figures that it tells
 */
record Statement(
        LaterSentence row,
        List<Wording.Clause> clauses,
        SectionRole role,
        boolean heading,
        String before,
        String after,
        List<MetricRow> figures) {

    private static final Pattern REST = Pattern.compile("^(?:其余|剩余|剩下|余下|另有\\d|还有\\d|尚有\\d|尚余)");

    /** These words where they go on about the rest of what was told. */
    static String rest(String next) {
        return REST.matcher(next).find() ? next : "";
    }

    String text() {
        return row.text();
    }

    /** The words from one clause to another, both included. */
    String window(int from, int to) {
        Wording.Clause last = clauses.get(to);
        return text().substring(
                        clauses.get(from).begin(), last.begin() + last.text().length());
    }
}
