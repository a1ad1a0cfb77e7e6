package org.zhibiao.table;

/** A former version of a report: it was current once, or another report of the same body and year came before it. */
@Table(
        name = "report_versions",
        meaning = "a former version of a report, whose facts are in no other table",
        key = {"report_id"},
        sortedBy = {"agency_id", "report_year", "report_id"})
public record ReportVersionRow(
        @Column("the former version") String reportId,

        @Column("the reporting body, which may have no current report")
        String agencyId,

        @Column("kind of report") ReportType reportType,
        @Column("the year that the report is about") int reportYear,

        @Column(
                value = "the report that took its place when it ceased to be current; null when none did",
                presence = Column.Presence.NULLABLE)
        String supersededBy,

        @Column("why it is not current") VersionReason reason,

        @Column(
                value = "snapshot in which it first was current; null when it never was",
                presence = Column.Presence.NULLABLE)
        String firstSnapshotId,

        @Column(
                value = "last snapshot in which it was current; null when it never was",
                presence = Column.Presence.NULLABLE)
        String lastSnapshotId) {}
