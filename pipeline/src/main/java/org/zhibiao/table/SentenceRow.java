package org.zhibiao.table;

import java.util.List;

/** One sentence or heading. */
@Table(
        name = "sentences",
        meaning = "a sentence or heading, with words and tags",
        key = {"sentence_id"},
        layout = Table.Layout.BY_REPORT_YEAR,
        sortedBy = {"report_id", "char_begin"})
public record SentenceRow(
        @Column("stable id") String sentenceId,
        @Column("the report") String reportId,
        @Column("the reporting body") String agencyId,
        @Column("kind of report") ReportType reportType,
        @Column("the year that the report is about") int reportYear,

        @Column(
                value = "the section in which it stands; null before the first heading",
                presence = Column.Presence.NULLABLE)
        String sectionId,

        @Column("the cleaned text") String text,
        @Column("begin in the raw text, in code points") int charBegin,

        @Column("end in the raw text, in code points, exclusive")
        int charEnd,

        @Column("the words, in order") List<Token> tokens) {}
