package org.zhibiao.table;

import java.util.List;

/** The reporting body as one report tells of it; {@code agencies} draws on all reports of a body. */
@Table(
        name = "report_agencies",
        meaning = "the reporting body as one report tells of it",
        key = {"report_id"},
        layout = Table.Layout.BY_REPORT_YEAR,
        sortedBy = {"agency_id", "report_id"})
public record ReportAgencyRow(
        @Column("the report") String reportId,
        @Column("the reporting body") String agencyId,
        @Column("kind of report") ReportType reportType,
        @Column("the year that the report is about") int reportYear,
        @Column("full official name") String name,

        @Column("other names under which the report speaks of it")
        List<String> shortNames,

        @Column(value = "administrative level", presence = Column.Presence.NULLABLE)
        AgencyLevel level,

        @Column(value = "field of work, in Chinese; 政府 for a government", presence = Column.Presence.NULLABLE)
        String function,

        @Column(
                value = "field of work, from the closed list in data/agencies/functions.json",
                presence = Column.Presence.NULLABLE)
        String functionCode,

        @Column(value = "GB/T 2260 code of its region", presence = Column.Presence.NULLABLE)
        String regionCode,

        @Column(value = "full name of its region", presence = Column.Presence.NULLABLE)
        String regionName,

        @Column(value = "province-level division", presence = Column.Presence.NULLABLE)
        String province,

        @Column(value = "prefecture-level division", presence = Column.Presence.NULLABLE)
        String city) {}
