package org.zhibiao.table;

import java.util.List;

/** One public body. */
@Table(
        name = "agencies",
        meaning = "a public body: name, level, field of work, division of GB/T 2260, line of renames",
        key = {"agency_id"},
        sortedBy = {"agency_id"})
public record AgencyRow(
        @Column("hash of the normalized official name") String agencyId,
        @Column("full official name") String name,

        @Column("other names under which the reports speak of it")
        List<String> shortNames,

        @Column(value = "administrative level", presence = Column.Presence.NULLABLE)
        AgencyLevel level,

        @Column(value = "field of work, in Chinese; 政府 for a government", presence = Column.Presence.NULLABLE)
        String function,

        @Column(
                value = "field of work, from the closed list in data/agencies/functions.json",
                presence = Column.Presence.NULLABLE)
        String functionCode,

        @Column(value = "GB/T 2260 code of its region", presence = Column.Presence.NULLABLE)
        String regionCode,

        @Column(value = "full name of its region", presence = Column.Presence.NULLABLE)
        String regionName,

        @Column(value = "province-level division", presence = Column.Presence.NULLABLE)
        String province,

        @Column(value = "prefecture-level division", presence = Column.Presence.NULLABLE)
        String city,

        @Column("one for a chain of renamed bodies, the id of the earliest known name; time series join on it")
        String lineageId,

        @Column("current reports") long reportCount,
        @Column("year of its earliest report") int firstYear,
        @Column("year of its latest report") int lastYear) {}
