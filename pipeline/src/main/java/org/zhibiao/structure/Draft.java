package org.zhibiao.structure;

import org.zhibiao.table.SectionRole;

/**
 * A heading whose extent and role are settled but for what the text before it may turn.
 *
 * @param end exclusive end of the heading's text
 * @param bodyBegin where its running text begins
 * @param parent index of the heading above it; -1 for none
 * @param role what it announces, or what the heading above it announced
 * @param announcesRole whether it announces the role itself
 */
record Draft(Mark mark, int end, int bodyBegin, int parent, SectionRole role, boolean announcesRole) {

    Draft as(SectionRole other) {
        return new Draft(mark, end, bodyBegin, parent, other, announcesRole);
    }

    int level() {
        return mark.level();
    }

    int rank() {
        return mark.rank();
    }

    /** Whether its number goes on counting where another one's stopped. */
    boolean continues(Draft earlier) {
        return mark.ordinal() > earlier.mark.ordinal()
                && mark.ordinal() <= earlier.mark.ordinal() + 2
                && mark.family().id().equals(earlier.mark.family().id());
    }

    Heading heading(SectionRole effective, int bodyEnd) {
        return new Heading(mark.begin(), mark.end(), end, bodyEnd, level(), mark.number(), parent, effective);
    }
}
