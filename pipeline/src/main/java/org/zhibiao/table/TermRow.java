package org.zhibiao.table;

/** One word of a report with its count. */
@Table(
        name = "terms",
        meaning = "a word of a report with its count",
        key = {"report_id", "term", "pos"},
        layout = Table.Layout.BY_REPORT_YEAR,
        sortedBy = {"term", "agency_id"})
public record TermRow(
        @Column("the report") String reportId,
        @Column("the reporting body") String agencyId,
        @Column("kind of report") ReportType reportType,
        @Column("the year that the report is about") int reportYear,
        @Column("the word") String term,
        @Column("part of speech, in the tag set of HanLP") String pos,
        @Column("times it stands in the body") int occurrences) {}
