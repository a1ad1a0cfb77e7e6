package org.zhibiao.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhibiao.table.CommitmentRow;
import org.zhibiao.table.MetricRow;
import org.zhibiao.table.ProblemRow;
import org.zhibiao.table.SectionRole;
import org.zhibiao.table.SectionRow;

/** A later report made ready for many promises: its sentences in order, each with its role and its figures. */
final class LaterText {
    private final LaterReport report;
    private final int[] points;
    private final List<Statement> statements = new ArrayList<>();
    private final Map<String, Integer> frequencies = new HashMap<>();

    LaterText(LaterReport report) {
        this.report = report;
        this.points = report.text().codePoints().toArray();
        Map<String, SectionRow> sections =
                report.sections().stream().collect(Collectors.toMap(SectionRow::sectionId, s -> s, (a, b) -> a));
        Map<String, List<MetricRow>> figures = report.metrics().stream()
                .sorted(Comparator.comparingInt(MetricRow::charBegin).thenComparing(MetricRow::metricId))
                .collect(Collectors.groupingBy(MetricRow::sentenceId));
        List<LaterSentence> ordered = report.sentences().stream()
                .sorted(Comparator.comparingInt(LaterSentence::charBegin).thenComparing(LaterSentence::sentenceId))
                .toList();
        LaterSentence previous = null;
        for (int i = 0; i < ordered.size(); i++) {
            LaterSentence row = ordered.get(i);
            String after =
                    i + 1 < ordered.size() ? Statement.rest(ordered.get(i + 1).text()) : "";
            SectionRow section = row.sectionId() == null ? null : sections.get(row.sectionId());
            boolean heading = section != null && row.charBegin() == section.charBegin();
            String before = (section == null || heading ? "" : section.heading())
                    + (previous == null || !same(previous, row) ? "" : previous.text());
            statements.add(new Statement(
                    row,
                    Wording.standard().clauses(row.text()),
                    role(row, section),
                    heading,
                    before,
                    after,
                    figures.getOrDefault(row.sentenceId(), List.of())));
            count(row);
            previous = heading ? null : row;
        }
    }

    private static boolean same(LaterSentence previous, LaterSentence row) {
        return previous.sectionId() != null && previous.sectionId().equals(row.sectionId());
    }

    private SectionRole role(LaterSentence row, SectionRow section) {
        for (CommitmentRow plan : report.commitments()) {
            if (row.charBegin() <= plan.charBegin() && plan.charEnd() <= row.charEnd()) {
                return SectionRole.PLAN;
            }
        }
        for (ProblemRow problem : report.problems()) {
            if (row.charBegin() <= problem.charBegin() && problem.charEnd() <= row.charEnd()) {
                return SectionRole.PROBLEM;
            }
        }
        return section == null ? SectionRole.OVERVIEW : section.role();
    }

    private void count(LaterSentence row) {
        row.terms().forEach(term -> frequencies.merge(term, 1, Integer::sum));
    }

    List<Statement> statements() {
        return statements;
    }

    int year() {
        return report.reportYear();
    }

    String id() {
        return report.reportId();
    }

    /** The share of the report's sentences in which a word stands: 税务 tells little in the report of a tax office. */
    double share(String term) {
        return (double) frequencies.getOrDefault(term, 0) / Math.max(1, statements.size());
    }

    /** The raw words of a sentence. */
    String raw(LaterSentence row) {
        return new String(points, row.charBegin(), row.charEnd() - row.charBegin());
    }
}
