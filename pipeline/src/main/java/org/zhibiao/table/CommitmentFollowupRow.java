package org.zhibiao.table;

import java.math.BigDecimal;

/** What a later report of the body says about one promise. */
@Table(
        name = "commitment_followup",
        meaning =
                "what a later report of the body says about a promise, in the year after it and, where the promise reaches there, in the second: status, evidence with its place, whether a numeric target was met",
        key = {"commitment_id", "followup_year"},
        layout = Table.Layout.BY_REPORT_YEAR,
        sortedBy = {"agency_id", "commitment_id"})
public record CommitmentFollowupRow(
        @Column("the promise") String commitmentId,
        @Column("the report that makes it") String reportId,
        @Column("the body that makes it") String agencyId,
        @Column("kind of report") ReportType reportType,

        @Column("the year that the promising report is about")
        int reportYear,

        @Column("the year in whose report it is looked for") int followupYear,

        @Column(
                value = "the body's report of that year, also under a later name; null for no_report",
                presence = Column.Presence.NULLABLE)
        String followupReportId,

        @Column("what became of it by that year") FollowupStatus status,
        @Column("what the status rests on") FollowupBasis basis,

        @Column(
                value = "the sentence that tells, in the raw words of the follow-up report; null where none does",
                presence = Column.Presence.NULLABLE)
        String evidence,

        @Column(
                value = "begin of the evidence in the follow-up report's raw text, in code points",
                presence = Column.Presence.NULLABLE)
        Integer evidenceCharBegin,

        @Column(value = "its end, in code points, exclusive", presence = Column.Presence.NULLABLE)
        Integer evidenceCharEnd,

        @Column(
                value = "0 to 1: how much of the promise the evidence covers, or the closest sentence where none does; "
                        + "null for no_report",
                presence = Column.Presence.NULLABLE)
        Double similarity,

        @Column(value = "the figure that answers the target", presence = Column.Presence.NULLABLE)
        String achievedMetricId,

        @Column(value = "its value in unit_norm", presence = Column.Presence.NULLABLE)
        BigDecimal achievedValue,

        @Column(
                value = "whether that figure reaches the target; null where none compares",
                presence = Column.Presence.NULLABLE)
        Boolean targetMet) {}
