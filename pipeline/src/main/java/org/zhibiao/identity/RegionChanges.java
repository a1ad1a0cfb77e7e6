package org.zhibiao.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.table.LineageRelation;

/** What divisions came out of: data/regions/changes.tsv, and the zones that became divisions. */
final class RegionChanges {
    static final String FILE = "regions/changes.tsv";

    record Change(LocalDate date, LineageRelation relation, Region before) {}

    private final Map<Region, List<Change>> changes = new HashMap<>();

    static RegionChanges of(RegionRegistry registry) {
        RegionChanges all = new RegionChanges();
        RuleFiles.lines(FILE).forEach(line -> all.add(line, registry));
        for (RegionRegistry.Promoted p : registry.promoted()) {
            LocalDate date = p.zone().lifetime().until();
            all.add(after(registry, p.code(), p.name(), date), new Change(date, LineageRelation.RENAME, p.zone()));
        }
        return all;
    }

    private void add(String line, RegionRegistry registry) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 6) {
            throw new RuleException(FILE, "'" + line + "' has not 6 columns");
        }
        LocalDate date = LocalDate.parse(cells[0]);
        LineageRelation relation = LineageRelation.valueOf(cells[1].toUpperCase(Locale.ROOT));
        Region before = registry.of(cells[2], cells[3]).stream()
                .filter(r -> r.lifetime().holdsOn(date.minusDays(1)))
                .findFirst()
                .orElseThrow(() -> new RuleException(FILE, "'" + line + "': there was no such division before"));
        add(after(registry, cells[4], cells[5], date), new Change(date, relation, before));
    }

    private static Region after(RegionRegistry registry, String code, String name, LocalDate date) {
        return registry.of(code, name).stream()
                .filter(r -> r.lifetime().until().isAfter(date))
                .findFirst()
                .orElseThrow(() -> new RuleException(FILE, "'" + code + name + "' is no division after " + date));
    }

    private void add(Region after, Change change) {
        changes.computeIfAbsent(after, r -> new ArrayList<>()).add(change);
    }

    /** What a division came out of; empty for most. */
    List<Change> to(Region region) {
        return changes.getOrDefault(region, List.of());
    }

    /** The same the other way: what each division became. */
    Map<Region, List<Region>> successors() {
        Map<Region, List<Region>> after = new HashMap<>();
        changes.forEach((r, list) -> list.forEach(
                c -> after.computeIfAbsent(c.before(), k -> new ArrayList<>()).add(r)));
        return after;
    }

    /** The first of the divisions that followed each other by renames alone. */
    Region earliest(Region region) {
        Region at = region;
        Optional<Region> before = renamedFrom(at);
        while (before.isPresent()) {
            at = before.get();
            before = renamedFrom(at);
        }
        return at;
    }

    private Optional<Region> renamedFrom(Region region) {
        return to(region).stream()
                .filter(c -> c.relation() == LineageRelation.RENAME)
                .map(Change::before)
                .findFirst();
    }
}
