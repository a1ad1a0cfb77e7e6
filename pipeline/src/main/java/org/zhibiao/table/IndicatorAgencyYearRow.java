package org.zhibiao.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** One indicator of one body in one year: what dashboards read. */
@Table(
        name = "indicator_agency_year",
        meaning = "an indicator of a body in a year, with change and place among peers: what dashboards read",
        key = {"indicator_id", "unit_norm", "scope", "report_type", "agency_id", "year"},
        sortedBy = {"indicator_id", "agency_id", "year"})
public record IndicatorAgencyYearRow(
        @Column("canonical indicator") String indicatorId,
        @Column("comparable unit") String unitNorm,
        @Column("whose figure") MetricScope scope,
        @Column("kind of report") ReportType reportType,
        @Column("the reporting body") String agencyId,
        @Column("the period's year") int year,
        @Column("one for a chain of renamed bodies") String lineageId,
        @Column("Chinese name") String indicatorName,
        @Column("field of law-based government") String topic,
        @Column("full official name") String agencyName,

        @Column(value = "administrative level", presence = Column.Presence.NULLABLE)
        AgencyLevel level,

        @Column(value = "field of work", presence = Column.Presence.NULLABLE)
        String functionCode,

        @Column(value = "GB/T 2260 code", presence = Column.Presence.NULLABLE)
        String regionCode,

        @Column(value = "first day that the value covers", presence = Column.Presence.NULLABLE)
        LocalDate periodStart,

        @Column(value = "last day that the value covers", presence = Column.Presence.NULLABLE)
        LocalDate periodEnd,

        @Column(value = "its length in months, rounded", presence = Column.Presence.NULLABLE)
        Integer periodMonths,

        @Column(value = "the value; null when undecidable, see selection", presence = Column.Presence.NULLABLE)
        BigDecimal value,

        @Column(value = "upper end of a range", presence = Column.Presence.NULLABLE)
        BigDecimal valueHigh,

        @Column(value = "how the value bounds the true one", presence = Column.Presence.NULLABLE)
        Comparator comparator,

        @Column("how the value was chosen") Selection selection,
        @Column("figures among which it was chosen") long candidateCount,
        @Column("those figures") List<String> metricIds,
        @Column("year of the report that gives the value") int sourceReportYear,

        @Column(value = "what a later report says of this year", presence = Column.Presence.NULLABLE)
        BigDecimal restatedValue,

        @Column(value = "the value of the year before", presence = Column.Presence.NULLABLE)
        BigDecimal priorValue,

        @Column(value = "value less prior_value", presence = Column.Presence.NULLABLE)
        BigDecimal changeAbs,

        @Column(value = "the same in percent of prior_value", presence = Column.Presence.NULLABLE)
        BigDecimal changePct,

        @Column(value = "how change_abs bounds the true change", presence = Column.Presence.NULLABLE)
        Comparator changeComparator,

        @Column(value = "the change in percent that the report itself states", presence = Column.Presence.NULLABLE)
        BigDecimal statedChangePct,

        @Column(
                value = "why there is no change: missing_year, period_length, ambiguous, comparator, zero_base",
                presence = Column.Presence.NULLABLE)
        String notComparableReason,

        @Column(
                value =
                        "bodies of the same level, function, unit, scope, type, year and period length, this one included",
                presence = Column.Presence.NULLABLE)
        Integer peerCount,

        @Column(
                value = "place among them by value, highest first, ties share a place; null below three",
                presence = Column.Presence.NULLABLE)
        Integer peerRank,

        @Column(value = "their median; null below three", presence = Column.Presence.NULLABLE)
        BigDecimal peerMedian) {}
