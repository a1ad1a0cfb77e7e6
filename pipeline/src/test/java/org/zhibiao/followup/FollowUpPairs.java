package org.zhibiao.followup;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zhibiao.corpus.CorpusFiles;
import org.zhibiao.report.Reading;
import org.zhibiao.report.Report;
import org.zhibiao.report.ReportReader;
import org.zhibiao.table.CommitmentFollowupRow;
import org.zhibiao.table.CommitmentRow;
import org.zhibiao.text.RawDocument;

/** Invented reports of two years of one body, with what became of the promises of the first. */
final class FollowUpPairs {

    private FollowUpPairs() {}

    /** Two reports and the promises that a reader found in the first. */
    record Pair(String name, int year, List<String> before, List<String> after, List<Expected> promises) {}

    /**
     * What a reader says of a promise.
     *
     * @param quote words of the promise
     * @param evidence words of the sentence that tells; null where none does
     * @param value the figure that answers the target; null where none does
     * @param met whether it reaches the target
     */
    record Expected(String quote, String status, String evidence, BigDecimal value, Boolean met) {}

    /** What was said of one promise; {@code row} is null when the promise was not read at all. */
    record Judged(Pair pair, Expected expected, CommitmentFollowupRow row) {
        boolean rightStatus() {
            return row != null && row.status().code().equals(expected.status);
        }

        boolean rightEvidence() {
            return row != null && (expected.evidence == null || told().contains(expected.evidence));
        }

        private String told() {
            return row.evidence() == null ? "" : row.evidence();
        }

        boolean rightFigure() {
            return row != null
                    && (expected.value == null || expected.value.compareTo(figure()) == 0)
                    && (expected.met == null || expected.met.equals(row.targetMet()));
        }

        private BigDecimal figure() {
            return row.achievedValue() == null ? BigDecimal.ONE.negate() : row.achievedValue();
        }

        boolean right() {
            return rightStatus() && rightEvidence() && rightFigure();
        }

        @Override
        public String toString() {
            return "%s | %s | expected %s, got %s (%s, %s) | %s %s"
                    .formatted(
                            pair.name,
                            expected.quote,
                            expected.status,
                            row == null ? "no promise" : row.status().code(),
                            row == null ? "" : row.basis().code(),
                            row == null ? "" : row.similarity(),
                            row == null ? "" : row.evidence(),
                            row == null ? "" : row.achievedValue());
        }
    }

    static List<Judged> judge(String file) {
        List<Judged> judged = new ArrayList<>();
        CorpusFiles.cases("followups/" + file, Pair[].class).forEach(pair -> judged.addAll(judge(pair)));
        return judged;
    }

    private static List<Judged> judge(Pair pair) {
        Report before = read(pair.before);
        Report after = read(pair.after);
        List<CommitmentFollowupRow> rows = FollowUps.judge(before, after);
        return pair.promises.stream()
                .map(expected -> new Judged(pair, expected, row(expected, before, rows)))
                .toList();
    }

    private static CommitmentFollowupRow row(Expected expected, Report before, List<CommitmentFollowupRow> rows) {
        return before.commitments().stream()
                .filter(promise -> promise.quote().contains(expected.quote))
                .map(CommitmentRow::commitmentId)
                .findFirst()
                .flatMap(id -> rows.stream()
                        .filter(row -> row.commitmentId().equals(id))
                        .findFirst())
                .orElse(null);
    }

    /** A report of these lines. */
    static Report read(List<String> lines) {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        Reading reading = ReportReader.standard().read(RawDocument.ofFile("report.txt", bytes));
        if (reading instanceof Reading.Accepted accepted) {
            return accepted.report();
        }
        throw new AssertionError(((Reading.Rejected) reading).message() + ": " + lines.get(0));
    }

    static Report read(String... lines) {
        return read(Arrays.asList(lines));
    }
}
