package org.zhibiao.followup;

import java.util.List;
import org.zhibiao.report.Report;
import org.zhibiao.table.CommitmentRow;
import org.zhibiao.table.MetricRow;
import org.zhibiao.table.ProblemRow;
import org.zhibiao.table.SectionRow;

/**
 * The report in which promises are looked for, as rows of the tables in any order.
 *
 * @param text the raw text, to which all offsets refer
 */
public record LaterReport(
        String reportId,
        int reportYear,
        String text,
        List<SectionRow> sections,
        List<LaterSentence> sentences,
        List<MetricRow> metrics,
        List<CommitmentRow> commitments,
        List<ProblemRow> problems) {

    /** A list that is null, as of a report without such rows, is empty. */
    public LaterReport {
        sections = sections == null ? List.of() : List.copyOf(sections);
        sentences = sentences == null ? List.of() : List.copyOf(sentences);
        metrics = metrics == null ? List.of() : List.copyOf(metrics);
        commitments = commitments == null ? List.of() : List.copyOf(commitments);
        problems = problems == null ? List.of() : List.copyOf(problems);
    }

    /** A report as the core reads it. */
    public static LaterReport of(Report report) {
        return new LaterReport(
                report.header().reportId(),
                report.header().reportYear(),
                report.text(),
                report.sections(),
                report.sentences().stream().map(LaterSentence::of).toList(),
                report.metrics(),
                report.commitments(),
                report.problems());
    }
}
