package org.zhibiao.table;

import java.util.List;

/** One check on the published figures of a report; it informs and never stops a run. */
@Table(
        name = "audits",
        meaning =
                "a check on the published figures of a report, such as whether parts add up to their total; it informs and never stops a run",
        key = {"audit_id"},
        layout = Table.Layout.BY_REPORT_YEAR,
        sortedBy = {"agency_id", "check_name"})
public record AuditRow(
        @Column("stable id") String auditId,
        @Column("the report") String reportId,
        @Column("the reporting body") String agencyId,
        @Column("kind of report") ReportType reportType,
        @Column("the year that the report is about") int reportYear,
        @Column("what was checked, such as parts_sum") String checkName,
        @Column("the figures concerned") List<String> metricIds,

        @Column(value = "what the figures should say", presence = Column.Presence.NULLABLE)
        String expected,

        @Column(value = "what they say", presence = Column.Presence.NULLABLE)
        String actual,

        @Column("the outcome") AuditStatus status,
        @Column("the outcome in words") String message) {}
