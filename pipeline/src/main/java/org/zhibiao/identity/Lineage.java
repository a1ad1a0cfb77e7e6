package org.zhibiao.identity;

import java.time.LocalDate;
import java.util.List;
import org.zhibiao.table.LineageRelation;

/**
 * Where a body came from.
 *
 * @param lineageId one for all bodies of a chain of renames: the id of its earliest known name, or of the body itself when it
 *     was never renamed; it follows from the name and the rules alone, whatever other reports there are
 * @param predecessors the bodies that its latest known change made it out of
 */
public record Lineage(String lineageId, List<Predecessor> predecessors) {

    /**
     * A body that another came out of.
     *
     * @param certain whether the rules alone say so; else it is one of several bodies that may have been there, and counts only
     *     when it has reports of its own
     */
    public record Predecessor(
            String agencyId, String name, LineageRelation relation, LocalDate effectiveDate, boolean certain) {}

    /** The lineage of a body that has no history. */
    public static Lineage alone(String agencyId) {
        return new Lineage(agencyId, List.of());
    }
}
