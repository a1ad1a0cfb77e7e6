package org.zhibiao.table;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One quantitative fact. */
@Table(
        name = "metrics",
        meaning = "a quantitative fact",
        key = {"metric_id"},
        layout = Table.Layout.BY_REPORT_YEAR,
        sortedBy = {"indicator_id", "agency_id", "char_begin"})
public record MetricRow(
        @Column("stable id") String metricId,
        @Column("the report") String reportId,
        @Column("the reporting body") String agencyId,
        @Column("kind of report") ReportType reportType,
        @Column("the year that the report is about") int reportYear,

        @Column(value = "the section in which it stands", presence = Column.Presence.NULLABLE)
        String sectionId,

        @Column("the sentence in which it stands") String sentenceId,
        @Column("role of that section") SectionRole sectionRole,

        @Column(value = "canonical indicator; null when none fits", presence = Column.Presence.NULLABLE)
        String indicatorId,

        @Column("what is measured, readable alone") String subject,
        @Column("actual, planned, standard or prior") Modality modality,
        @Column("whose figure it is") MetricScope scope,

        @Column("the number in base units: 万 and 亿 resolved, money in 元, percentages 0-100")
        BigDecimal value,

        @Column(value = "upper end of a range", presence = Column.Presence.NULLABLE)
        BigDecimal valueHigh,

        @Column("as written without its multiplier; empty when none is written")
        String unit,

        @Column("comparable unit: 件, 宗 and 起 are one; an empty unit takes the default of the indicator")
        String unitNorm,

        @Column("value in unit_norm") BigDecimal valueNorm,
        @Column("what the unit measures") UnitKind unitKind,
        @Column("how the stated figure bounds the true one") Comparator comparator,
        @Column("what the figure says") MetricKind kind,

        @Column(value = "of a change", presence = Column.Presence.NULLABLE)
        Direction direction,

        @Column("first day that the figure covers") LocalDate periodStart,
        @Column("last day that the figure covers") LocalDate periodEnd,

        @Column(value = "the total of which it is a stated part", presence = Column.Presence.NULLABLE)
        String parentMetricId,

        @Column(
                value = "the split of that total to which it belongs; one total may be split in two ways",
                presence = Column.Presence.NULLABLE)
        String breakdownId,

        @Column(value = "the from of a to, or the level that a change qualifies", presence = Column.Presence.NULLABLE)
        String baselineMetricId,

        @Column("the exact words of the raw text between char_begin and char_end")
        String quote,

        @Column("begin in the raw text, in code points") int charBegin,

        @Column("end in the raw text, in code points, exclusive")
        int charEnd,

        @Column("the rule that took it") String ruleId,
        @Column("0 to 1") double confidence) {}
