package org.zhibiao.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhibiao.commitment.Commitment;
import org.zhibiao.number.Quantity;
import org.zhibiao.problem.Problem;
import org.zhibiao.table.CommitmentRow;
import org.zhibiao.table.ProblemRow;

/** The rows of commitments and problems. */
final class PromiseRows {
    private final String body;
    private final StructureRows structure;
    private final Identity identity;
    private final MetricRows metrics;

    PromiseRows(String body, StructureRows structure, Identity identity, MetricRows metrics) {
        this.body = body;
        this.structure = structure;
        this.identity = identity;
        this.metrics = metrics;
    }

    List<CommitmentRow> commitments(List<Commitment> commitments) {
        return commitments.stream().map(this::row).toList();
    }

    private String id(Commitment c) {
        Spans.Span span = structure.spans().of(c.begin(), c.end());
        return Ids.of("commitment", identity.reportId(), span.begin(), span.end());
    }

    private CommitmentRow row(Commitment c) {
        Spans.Span span = structure.spans().of(c.begin(), c.end());
        String words = body.substring(c.begin(), c.end());
        List<Integer> targets = metrics.inSentence(c.sentence());
        Optional<Quantity> first = targets.stream().findFirst().map(metrics::quantity);
        return new CommitmentRow(
                id(c),
                identity.reportId(),
                identity.agencyId(),
                identity.type(),
                identity.reportYear(),
                c.targetYear(),
                c.deadline().orElse(null),
                structure.sectionIdOf(c.sentence()),
                words,
                c.action().orElse(null),
                c.object().orElse(null),
                c.continuity(),
                structure.topicOf(c.sentence(), words),
                targets.stream().map(metrics::id).toList(),
                first.map(q -> MetricRows.decimal(q.value())).orElse(null),
                first.flatMap(Quantity::high).map(MetricRows::decimal).orElse(null),
                first.map(Quantity::unitText).orElse(null),
                first.map(Quantity::comparator).orElse(null),
                span.quote(),
                span.begin(),
                span.end(),
                c.confidence());
    }

    List<ProblemRow> problems(List<Problem> problems, List<Commitment> commitments) {
        List<ProblemRow> rows = new ArrayList<>();
        for (Problem p : problems) {
            Spans.Span span = structure.spans().of(p.begin(), p.end());
            String words = body.substring(p.begin(), p.end());
            rows.add(new ProblemRow(
                    Ids.of("problem", identity.reportId(), span.begin(), span.end()),
                    identity.reportId(),
                    identity.agencyId(),
                    identity.type(),
                    identity.reportYear(),
                    structure.sectionIdOf(p.sentence()),
                    words,
                    p.cause().orElse(null),
                    structure.topicOf(p.sentence(), words),
                    answers(p, commitments),
                    span.quote(),
                    span.begin(),
                    span.end(),
                    p.confidence()));
        }
        return rows;
    }

    /** A report pairs a problem with its answer by promising within the same item of the section on problems. */
    private List<String> answers(Problem p, List<Commitment> commitments) {
        int section = structure.sentence(p.sentence()).section();
        return commitments.stream()
                .filter(c -> section >= 0 && structure.sentence(c.sentence()).section() == section)
                .filter(c -> c.begin() > p.begin())
                .map(this::id)
                .toList();
    }
}
