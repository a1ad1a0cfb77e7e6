package org.zhibiao.table;

import java.math.BigDecimal;

/** One indicator over all bodies of one level and function in one year. */
@Table(
        name = "indicator_year",
        meaning = "an indicator over all bodies of a level and field of work in a year",
        key = {"indicator_id", "unit_norm", "scope", "report_type", "level", "function_code", "year"},
        sortedBy = {"indicator_id", "year"})
public record IndicatorYearRow(
        @Column("canonical indicator") String indicatorId,
        @Column("comparable unit") String unitNorm,
        @Column("whose figure") MetricScope scope,
        @Column("kind of report") ReportType reportType,

        @Column(value = "administrative level", presence = Column.Presence.NULLABLE)
        AgencyLevel level,

        @Column(value = "field of work", presence = Column.Presence.NULLABLE)
        String functionCode,

        @Column("the period's year") int year,
        @Column("bodies with a decided value") long agencyCount,

        @Column("of these, bodies whose value is no exact number")
        long inexactCount,

        @Column(value = "sum, where the indicator sums", presence = Column.Presence.NULLABLE)
        BigDecimal valueSum,

        @Column("mean") BigDecimal valueMean,
        @Column("median") BigDecimal valueMedian,
        @Column("smallest") BigDecimal valueMin,
        @Column("largest") BigDecimal valueMax) {}
