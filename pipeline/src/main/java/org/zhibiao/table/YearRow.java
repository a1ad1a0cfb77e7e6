package org.zhibiao.table;

/** One report year. */
@Table(
        name = "years",
        meaning = "a report year with its counts",
        key = {"year"},
        sortedBy = {"year"})
public record YearRow(
        @Column("the report year") int year,

        @Column(value = "national five-year plan in force, such as 十三五", presence = Column.Presence.NULLABLE)
        String plan,

        @Column(value = "year of that plan, 1 to 5", presence = Column.Presence.NULLABLE)
        Integer planYear,

        @Column("current reports of the year") long reportCount,
        @Column("bodies that reported") long agencyCount,
        @Column("figures taken from them") long metricCount,
        @Column("commitments made in them") long commitmentCount) {}
