package org.zhibiao.site;

import java.util.List;
import org.zhibiao.table.YearRow;
import org.zhibiao.warehouse.Manifest;

/**
 * The counts that the pages over all bodies show; each list is bounded by years, divisions or rules, never by reports.
 *
 * @param bodies all bodies with their reports where these are few; else empty
 */
record Summary(
        Manifest manifest,
        List<YearRow> years,
        List<Shelf> shelves,
        List<Coverage> coverage,
        List<Tally> tallies,
        List<AgencyList> bodies) {

    long rows(String table) {
        return manifest.table(table).map(Manifest.TableEntry::rows).orElse(0L);
    }

    List<Tally> of(String list) {
        return tallies.stream().filter(tally -> tally.list().equals(list)).toList();
    }
}
