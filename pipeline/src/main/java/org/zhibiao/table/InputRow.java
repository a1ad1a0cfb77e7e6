package org.zhibiao.table;

import java.time.LocalDate;

/** One input of the run: a file, or a record of a .jsonl file. */
@Table(
        name = "inputs",
        meaning = "an input of the run, a file or a record of a .jsonl file, and what became of it",
        key = {"input_path", "record_number"},
        sortedBy = {"input_path", "record_number"})
public record InputRow(
        @Column("path of the file") String inputPath,

        @Column("number of the record in a .jsonl file, from 1; 0 for a file that is one input")
        int recordNumber,

        @Column(value = "SHA-256 of the bytes; null when they could not be read", presence = Column.Presence.NULLABLE)
        String contentSha256,

        @Column("what became of it") InputOutcome outcome,

        @Column(
                value = "the report that it gave, or of which it is a duplicate or former version",
                presence = Column.Presence.NULLABLE)
        String reportId,

        @Column(value = "why it did not become a report", presence = Column.Presence.NULLABLE)
        InputReason reason,

        @Column(value = "the reason in words, with what to do", presence = Column.Presence.NULLABLE)
        String message,

        @Column(
                value = "hash of its bytes and of what is stated about it; null when no document was read",
                presence = Column.Presence.NULLABLE)
        String readingKey,

        @Column(
                value = "version of the rules that read it; null when no document was read",
                presence = Column.Presence.NULLABLE)
        String rulesVersion,

        @Column(
                value = "the report that its own text gives; null when it gives none",
                presence = Column.Presence.NULLABLE)
        String readReportId,

        @Column(value = "body of that report", presence = Column.Presence.NULLABLE)
        String readAgencyId,

        @Column(value = "kind of that report", presence = Column.Presence.NULLABLE)
        ReportType readReportType,

        @Column(value = "year of that report", presence = Column.Presence.NULLABLE)
        Integer readReportYear,

        @Column(value = "day of its publication", presence = Column.Presence.NULLABLE)
        LocalDate readPublishDate,

        @Column(value = "length of its raw text in code points", presence = Column.Presence.NULLABLE)
        Integer readCharCount,

        @Column("snapshot in which this input with this content first appeared")
        String firstSnapshotId) {}
