package org.zhibiao.followup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.zhibiao.report.Report;
import org.zhibiao.table.CommitmentFollowupRow;
import org.zhibiao.table.CommitmentRow;
import org.zhibiao.table.FollowupBasis;
import org.zhibiao.table.FollowupStatus;
import org.zhibiao.table.MetricRow;

/** Says what became of promises, by a later report of the body that made them. */
public final class FollowUps {
    private static final int DECIMALS = 4;

    private FollowUps() {}

    /** What a later report says of each promise, in the order of the promises. */
    public static List<CommitmentFollowupRow> judge(List<Promised> promises, LaterReport report) {
        LaterText later = new LaterText(report);
        Judge judge = new Judge(later, TermWeights.stored());
        return promises.stream()
                .map(promised -> row(promised, later, judge.judge(promised)))
                .toList();
    }

    /** What became of the promises of a report by the report of a later year of the same body, with nothing else at hand. */
    public static List<CommitmentFollowupRow> judge(Report report, Report later) {
        Map<String, MetricRow> metrics = new HashMap<>();
        report.metrics().forEach(metric -> metrics.put(metric.metricId(), metric));
        List<Promised> promises = report.commitments().stream()
                .sorted(Comparator.comparingInt(CommitmentRow::charBegin))
                .map(promise -> promised(promise, later.header().reportYear(), metrics))
                .toList();
        return judge(promises, LaterReport.of(later));
    }

    private static Promised promised(CommitmentRow promise, int year, Map<String, MetricRow> metrics) {
        List<MetricRow> targets = promise.targetMetricIds().stream()
                .map(metrics::get)
                .filter(Objects::nonNull)
                .toList();
        return new Promised(promise, year, targets);
    }

    private static CommitmentFollowupRow row(Promised promised, LaterText later, Finding finding) {
        CommitmentRow promise = promised.commitment();
        Optional<LaterSentence> evidence = finding.evidence().map(Statement::row);
        return new CommitmentFollowupRow(
                promise.commitmentId(),
                promise.reportId(),
                promise.agencyId(),
                promise.reportType(),
                promise.reportYear(),
                promised.followupYear(),
                later.id(),
                status(promised, finding),
                finding.verdict().basis(),
                evidence.map(later::raw).orElse(null),
                evidence.map(LaterSentence::charBegin).orElse(null),
                evidence.map(LaterSentence::charEnd).orElse(null),
                BigDecimal.valueOf(finding.similarity())
                        .setScale(DECIMALS, RoundingMode.HALF_UP)
                        .doubleValue(),
                finding.achieved().map(MetricRow::metricId).orElse(null),
                finding.achieved().map(MetricRow::valueNorm).orElse(null),
                finding.met().orElse(null));
    }

    private static FollowupStatus status(Promised promised, Finding finding) {
        FollowupStatus status = finding.verdict().status();
        boolean ahead = Reach.standard().lastYear(promised.commitment()) > promised.followupYear();
        boolean kept = status == FollowupStatus.DELIVERED && finding.scope() == Finding.Scope.WHOLE;
        return ahead && !kept ? FollowupStatus.PENDING : status;
    }

    /** The row of a promise whose body has no report of the year. */
    public static CommitmentFollowupRow withoutReport(Promised promised) {
        CommitmentRow promise = promised.commitment();
        return new CommitmentFollowupRow(
                promise.commitmentId(),
                promise.reportId(),
                promise.agencyId(),
                promise.reportType(),
                promise.reportYear(),
                promised.followupYear(),
                null,
                FollowupStatus.NO_REPORT,
                FollowupBasis.NO_REPORT,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
