package org.zhibiao.table;

/** One word over all reports of one level in one year. */
@Table(
        name = "term_year",
        meaning = "a word over all reports of a level in a year",
        key = {"term", "report_year", "level"},
        sortedBy = {"term", "report_year"})
public record TermYearRow(
        @Column("the word") String term,
        @Column("the report year") int reportYear,

        @Column(value = "administrative level", presence = Column.Presence.NULLABLE)
        AgencyLevel level,

        @Column("reports in which it stands") long reportCount,
        @Column("times it stands there") long occurrences,

        @Column(
                value =
                        "occurrences less those of the year before; null when no report of that level is from that year",
                presence = Column.Presence.NULLABLE)
        Long change) {}
