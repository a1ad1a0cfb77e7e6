package org.zhibiao.table;

/** One heading with what stands under it. */
@Table(
        name = "sections",
        meaning = "a heading with its role and what stands under it",
        key = {"section_id"},
        layout = Table.Layout.BY_REPORT_YEAR,
        sortedBy = {"report_id", "char_begin"})
public record SectionRow(
        @Column("stable id") String sectionId,
        @Column("the report") String reportId,
        @Column("the reporting body") String agencyId,
        @Column("kind of report") ReportType reportType,
        @Column("the year that the report is about") int reportYear,

        @Column(value = "the section in which it stands", presence = Column.Presence.NULLABLE)
        String parentSectionId,

        @Column("1 for 一、; 2 for (一); 3 for 1. or 1、; 4 for run-in markers such as 一是")
        int level,

        @Column("the number as written; empty for a heading without one")
        String number,

        @Column("the heading without its number") String heading,
        @Column("what the section is for") SectionRole role,

        @Column(
                value = "field of law-based government, where the heading names one",
                presence = Column.Presence.NULLABLE)
        String topic,

        @Column("begin in the raw text, in code points") int charBegin,

        @Column("end in the raw text, in code points, exclusive")
        int charEnd,

        @Column("end of all that stands under the heading, in code points, exclusive")
        int bodyEnd) {}
