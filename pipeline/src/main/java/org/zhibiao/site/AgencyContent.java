package org.zhibiao.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.zhibiao.table.AgencyRow;
import org.zhibiao.table.AgencyYearRow;
import org.zhibiao.table.AuditRow;
import org.zhibiao.table.CommitmentFollowupRow;
import org.zhibiao.table.CommitmentRow;
import org.zhibiao.table.LineageRelation;
import org.zhibiao.table.MetricScope;
import org.zhibiao.table.ProblemRow;
import org.zhibiao.table.ReportType;

/**
 * All that the page of one body shows, the latest year first.
 *
 * @param audits the failed ones
 * @param predecessors bodies with reports that it came out of
 * @param successors bodies with reports that came out of it
 */
public record AgencyContent(
        AgencyRow agency,
        List<AgencyYearRow> years,
        List<Value> values,
        List<Promise> promises,
        List<ProblemRow> problems,
        List<AuditRow> audits,
        List<Relative> predecessors,
        List<Relative> successors) {

    /** A value with what it is a value of. */
    public record Value(
            String indicatorId, ReportType reportType, MetricScope scope, String unitNorm, IndicatorValue value) {}

    /** A promise with what became of it by later years. */
    public record Promise(CommitmentRow promise, List<CommitmentFollowupRow> fates) {

        /** By the year of the follow-up. */
        public Promise {
            fates = sorted(fates, Comparator.comparingInt(CommitmentFollowupRow::followupYear));
        }
    }

    /** A body before or after this one. */
    public record Relative(String agencyId, String name, LineageRelation relation, LocalDate effectiveDate) {}

    /** Lists that the query found nothing for are empty. */
    public AgencyContent {
        years = sorted(
                years,
                Comparator.comparingInt(AgencyYearRow::reportYear).reversed().thenComparing(AgencyYearRow::reportType));
        values = sorted(values, Comparator.comparing(Value::indicatorId));
        promises = sorted(
                promises,
                Comparator.comparingInt((Promise p) -> p.promise().reportYear())
                        .reversed()
                        .thenComparing(p -> p.promise().reportId())
                        .thenComparingInt(p -> p.promise().charBegin()));
        problems = sorted(
                problems,
                Comparator.comparingInt(ProblemRow::reportYear)
                        .reversed()
                        .thenComparing(ProblemRow::reportId)
                        .thenComparingInt(ProblemRow::charBegin));
        audits = sorted(
                audits, Comparator.comparingInt(AuditRow::reportYear).reversed().thenComparing(AuditRow::auditId));
        predecessors = sorted(predecessors, Comparator.comparing(Relative::effectiveDate));
        successors = sorted(successors, Comparator.comparing(Relative::effectiveDate));
    }

    private static <T> List<T> sorted(List<T> found, Comparator<T> order) {
        return found == null ? List.of() : found.stream().sorted(order).toList();
    }
}
