package org.zhibiao.evaluate;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhibiao.report.Report;
import org.zhibiao.table.Direction;
import org.zhibiao.table.MetricRow;

/** What the core read from a report, as the scorer takes it. */
final class CorePredictions {
    private CorePredictions() {}

    static Prediction of(Report report) {
        return new Prediction(
                Optional.of(report.header().agencyName()),
                Optional.of(report.header().reportYear()),
                report.metrics().stream().map(CorePredictions::figure).toList(),
                Map.of(
                        PassageKind.COMMITMENTS,
                        report.commitments().stream()
                                .map(c -> passage(c.charBegin(), c.charEnd()))
                                .toList(),
                        PassageKind.PROBLEMS,
                        report.problems().stream()
                                .map(p -> passage(p.charBegin(), p.charEnd()))
                                .toList(),
                        PassageKind.SECTIONS,
                        report.sections().stream()
                                .map(s -> new Passage(
                                        new Span(s.charBegin(), s.charEnd()),
                                        Optional.of(s.level()),
                                        Optional.of(s.role().code()),
                                        Standing.CORE,
                                        Set.of()))
                                .toList()));
    }

    private static Passage passage(int begin, int end) {
        return new Passage(new Span(begin, end), Optional.empty(), Optional.empty(), Standing.CORE, Set.of());
    }

    private static Figure figure(MetricRow m) {
        return new Figure(
                m.metricId(),
                new Span(m.charBegin(), m.charEnd()),
                m.quote(),
                m.value(),
                Optional.ofNullable(m.valueHigh()),
                m.unit(),
                m.comparator().code(),
                m.kind().code(),
                Optional.ofNullable(m.direction()).map(Direction::code),
                m.periodStart(),
                m.periodEnd(),
                Optional.ofNullable(m.parentMetricId()),
                Optional.ofNullable(m.indicatorId()),
                m.subject());
    }
}
