package org.zhibiao.table;

import java.time.LocalDate;

/** One current report. */
@Table(
        name = "reports",
        meaning = "a current report: body, year, title, source, confidence and evidence",
        key = {"report_id"},
        layout = Table.Layout.BY_REPORT_YEAR,
        sortedBy = {"agency_id", "report_id"})
public record ReportRow(
        @Column("hash of the cleaned body, chrome left out") String reportId,
        @Column("kind of report") ReportType reportType,
        @Column("the reporting body") String agencyId,
        @Column("its full official name") String agencyName,
        @Column("the year that the report is about") int reportYear,

        @Column(value = "the title as in the text", presence = Column.Presence.NULLABLE)
        String title,

        @Column(value = "day of publication", presence = Column.Presence.NULLABLE)
        LocalDate publishDate,

        @Column("where the text was published, as the crawler stated; else the input path")
        String sourceUri,

        @Column("encoding of the raw bytes; binary for docx and pdf")
        String charset,

        @Column("SHA-256 of the raw bytes") String contentSha256,
        @Column("length of the raw text in code points") int charCount,
        @Column("sentences read") int sentenceCount,
        @Column("0 to 1") double agencyConfidence,

        @Column("what in the text or the metadata names the body")
        String agencyEvidence,

        @Column("0 to 1") double yearConfidence,

        @Column("what in the text or the metadata names the year")
        String yearEvidence,

        @Column("hash over the rule files and the version of the extractor")
        String rulesVersion,

        @Column("snapshot in which the report first appeared")
        String firstSnapshotId) {}
