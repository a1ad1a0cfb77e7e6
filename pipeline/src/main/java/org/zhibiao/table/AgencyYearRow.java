package org.zhibiao.table;

/** One body in one report year. */
@Table(
        name = "agency_year",
        meaning = "a body in a report year, with its counts",
        key = {"agency_id", "report_type", "report_year"},
        sortedBy = {"agency_id", "report_year"})
public record AgencyYearRow(
        @Column("the reporting body") String agencyId,
        @Column("kind of report") ReportType reportType,
        @Column("the report year") int reportYear,
        @Column("its current report") String reportId,
        @Column("figures taken") long metricCount,
        @Column("canonical indicators with a figure") long indicatorCount,
        @Column("commitments") long commitmentCount,
        @Column("problems admitted") long problemCount,
        @Column("audits passed") long auditsPassed,
        @Column("audits failed") long auditsFailed) {}
