package org.zhibiao.table;

/** The raw text of a report, to which all offsets refer. */
@Table(
        name = "report_texts",
        meaning = "the raw text of a report, to which all offsets refer",
        key = {"report_id"},
        layout = Table.Layout.BY_REPORT_YEAR,
        sortedBy = {"agency_id", "report_id"})
public record ReportTextRow(
        @Column("the report") String reportId,
        @Column("the reporting body") String agencyId,
        @Column("kind of report") ReportType reportType,
        @Column("the year that the report is about") int reportYear,
        @Column("the raw text") String text) {}
