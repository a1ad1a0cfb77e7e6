package org.zhibiao.table;

import java.util.List;

/** One shortfall that the report admits. */
@Table(
        name = "problems",
        meaning = "a shortfall that the report admits",
        key = {"problem_id"},
        layout = Table.Layout.BY_REPORT_YEAR,
        sortedBy = {"agency_id", "char_begin"})
public record ProblemRow(
        @Column("stable id") String problemId,
        @Column("the report") String reportId,
        @Column("the reporting body") String agencyId,
        @Column("kind of report") ReportType reportType,
        @Column("the year that the report is about") int reportYear,

        @Column(value = "the section in which it stands", presence = Column.Presence.NULLABLE)
        String sectionId,

        @Column("the cleaned words") String text,

        @Column(value = "the cause that the report states", presence = Column.Presence.NULLABLE)
        String cause,

        @Column(value = "field of law-based government", presence = Column.Presence.NULLABLE)
        String topic,

        @Column("the commitments that answer it, where the report pairs them")
        List<String> commitmentIds,

        @Column("the exact words of the raw text between char_begin and char_end")
        String quote,

        @Column("begin in the raw text, in code points") int charBegin,

        @Column("end in the raw text, in code points, exclusive")
        int charEnd,

        @Column("0 to 1") double confidence) {}
