package org.zhibiao.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** One sentence in which the body binds itself to the future. */
@Table(
        name = "commitments",
        meaning = "a sentence in which the body binds itself to something after the report year",
        key = {"commitment_id"},
        layout = Table.Layout.BY_REPORT_YEAR,
        sortedBy = {"agency_id", "char_begin"})
public record CommitmentRow(
        @Column("stable id") String commitmentId,
        @Column("the report") String reportId,
        @Column("the reporting body") String agencyId,
        @Column("kind of report") ReportType reportType,
        @Column("the year that the report is about") int reportYear,
        @Column("the year for which it is promised") int targetYear,

        @Column(value = "last day, where the sentence names one", presence = Column.Presence.NULLABLE)
        LocalDate deadline,

        @Column(value = "the section in which it stands", presence = Column.Presence.NULLABLE)
        String sectionId,

        @Column("the cleaned sentence") String text,

        @Column(value = "the governing verb", presence = Column.Presence.NULLABLE)
        String action,

        @Column(value = "what is to be done", presence = Column.Presence.NULLABLE)
        String object,

        @Column("new work or work in hand") Continuity continuity,

        @Column(value = "field of law-based government", presence = Column.Presence.NULLABLE)
        String topic,

        @Column("the figures that it sets") List<String> targetMetricIds,

        @Column(value = "the first of them", presence = Column.Presence.NULLABLE)
        BigDecimal targetValue,

        @Column(value = "upper end of its range", presence = Column.Presence.NULLABLE)
        BigDecimal targetValueHigh,

        @Column(value = "its unit", presence = Column.Presence.NULLABLE)
        String targetUnit,

        @Column(value = "how it bounds", presence = Column.Presence.NULLABLE)
        Comparator targetComparator,

        @Column("the exact words of the raw text between char_begin and char_end")
        String quote,

        @Column("begin in the raw text, in code points") int charBegin,

        @Column("end in the raw text, in code points, exclusive")
        int charEnd,

        @Column("0 to 1") double confidence) {}
