package org.zhibiao.table;

import java.time.LocalDate;

/** One body that another came out of. */
@Table(
        name = "agency_lineage",
        meaning =
                "one body that a body with reports came out of, by rename, merger or split, with its date; of a chain each link is a row of its successor",
        key = {"agency_id", "predecessor_id", "relation"},
        sortedBy = {"agency_id"})
public record AgencyLineageRow(
        @Column("the later body; it is in agencies") String agencyId,

        @Column("the earlier body, which need not have a report of its own, and then is not in agencies")
        String predecessorId,

        @Column(
                "rename: one body under another name, and one lineage; merge and split: bodies and lineages of their own")
        LineageRelation relation,

        @Column("day of the change; for a reform of all bodies of a level the day by which it had to be done")
        LocalDate effectiveDate) {}
