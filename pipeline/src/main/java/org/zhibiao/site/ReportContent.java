package org.zhibiao.site;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.zhibiao.table.AuditRow;
import org.zhibiao.table.CommitmentFollowupRow;
import org.zhibiao.table.CommitmentRow;
import org.zhibiao.table.MetricRow;
import org.zhibiao.table.ProblemRow;
import org.zhibiao.table.ReportRow;
import org.zhibiao.table.SectionRow;

/**
 * All that the page of one report shows, each list in the order of the text.
 *
 * @param text the raw text
 * @param audits the failed ones
 * @param fates what became of its own promises
 * @param evidence what it says of promises of earlier reports
 */
public record ReportContent(
        ReportRow report,
        String text,
        List<MetricRow> metrics,
        List<CommitmentRow> commitments,
        List<ProblemRow> problems,
        List<SectionRow> sections,
        List<AuditRow> audits,
        List<CommitmentFollowupRow> fates,
        List<Evidence> evidence) {

    /** A sentence that tells of an earlier promise, which stands at {@code charBegin} of the promising report. */
    public record Evidence(CommitmentFollowupRow fate, String quote, int charBegin) {

        String mark() {
            return "e-" + fate.commitmentId();
        }
    }

    /** Lists that the query found nothing for are empty. */
    public ReportContent {
        metrics = sorted(metrics, Comparator.comparingInt(MetricRow::charBegin).thenComparing(MetricRow::metricId));
        commitments = sorted(commitments, Comparator.comparingInt(CommitmentRow::charBegin));
        problems = sorted(problems, Comparator.comparingInt(ProblemRow::charBegin));
        sections = sorted(sections, Comparator.comparingInt(SectionRow::charBegin));
        audits = sorted(audits, Comparator.comparing(AuditRow::checkName).thenComparing(AuditRow::auditId));
        fates = sorted(fates, Comparator.comparingInt(CommitmentFollowupRow::followupYear));
        evidence = sorted(
                evidence,
                Comparator.comparing((Evidence e) -> e.fate().evidenceCharBegin())
                        .thenComparing(Evidence::mark));
    }

    /** The marks of the whole text. */
    List<Mark> marks() {
        return Stream.of(headings(), figures(), promises(), admitted(), told())
                .flatMap(marks -> marks)
                .toList();
    }

    private Stream<Mark> headings() {
        int deepest = 3;
        return sections.stream()
                .filter(s -> s.level() <= deepest)
                .map(s -> new Mark(s.sectionId(), Mark.Kind.HEADING, s.charBegin(), s.charEnd(), "", ""));
    }

    private Stream<Mark> figures() {
        return metrics.stream()
                .map(m -> new Mark(
                        m.metricId(), Mark.Kind.FIGURE, m.charBegin(), m.charEnd(), "f-" + m.metricId(), m.subject()));
    }

    private Stream<Mark> promises() {
        return commitments.stream()
                .map(c -> new Mark(
                        c.commitmentId(),
                        Mark.Kind.PROMISE,
                        c.charBegin(),
                        c.charEnd(),
                        "f-" + c.commitmentId(),
                        "承诺"));
    }

    private Stream<Mark> admitted() {
        return problems.stream()
                .map(p -> new Mark(
                        p.problemId(), Mark.Kind.PROBLEM, p.charBegin(), p.charEnd(), "f-" + p.problemId(), "问题"));
    }

    private Stream<Mark> told() {
        return evidence.stream()
                .map(e -> new Mark(
                        e.mark(),
                        Mark.Kind.EVIDENCE,
                        e.fate().evidenceCharBegin(),
                        e.fate().evidenceCharEnd(),
                        "f-" + e.mark(),
                        "此前承诺的下文"));
    }

    private static <T> List<T> sorted(List<T> found, Comparator<T> order) {
        return found == null ? List.of() : found.stream().sorted(order).toList();
    }
}
