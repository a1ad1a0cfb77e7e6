package org.zhibiao.table;

/** One input of the run: a file, or a record of a .jsonl file. */
@Table(
        name = "inputs",
        meaning = "one input of the run: a file, or a record of a .jsonl file",
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

        @Column("snapshot in which this input with this content first appeared")
        String firstSnapshotId) {}
