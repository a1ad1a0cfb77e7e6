package org.zhibiao.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;

/** Reads the dated divisions of data/regions/regions.tsv and the zones of data/regions/zones.tsv. */
final class RegionRegistry {
    static final String DIVISIONS = "regions/regions.tsv";
    static final String ZONES = "regions/zones.tsv";
    static final String ALIASES = "regions/aliases.tsv";

    private static final String NONE = "-";

    /** A zone that became a division. */
    record Promoted(Region zone, String code, String name) {}

    private final Map<String, List<Region>> byCode = new HashMap<>();
    private final List<Region> all = new ArrayList<>();
    private final List<Promoted> promoted = new ArrayList<>();
    private final Map<String, List<Region>> aliases = new HashMap<>();

    static RegionRegistry load() {
        RegionRegistry registry = new RegionRegistry();
        RuleFiles.lines(DIVISIONS).forEach(registry::addDivision);
        RuleFiles.lines(ZONES).forEach(registry::addZone);
        RuleFiles.lines(ALIASES).forEach(registry::addAlias);
        return registry;
    }

    List<Region> all() {
        return all;
    }

    /** Shorter names that do not follow from the full ones. */
    Map<String, List<Region>> aliases() {
        return aliases;
    }

    List<Promoted> promoted() {
        return promoted;
    }

    /** The divisions that bear that code and name, one after the other, or under one division above and then another. */
    List<Region> of(String code, String name) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(r -> r.name().equals(name))
                .toList();
    }

    /** A parent stands before its children. */
    private void addDivision(String line) {
        String[] cells = cells(DIVISIONS, line, 6);
        Lifetime lifetime = Lifetime.parse(cells[4], cells[5]);
        Optional<Region> parent = above(DIVISIONS, line, cells[3], lifetime);
        Rung rung = switch (cells[2]) {
            case "province" -> Rung.PROVINCE;
            case "city" -> Rung.CITY;
            case "county" -> Rung.COUNTY;
            default -> throw new RuleException(DIVISIONS, "'" + cells[2] + "' is no rung");
        };
        Region region = new Region(cells[0], cells[1], rung, parent, lifetime, "");
        List<Region> same = byCode.computeIfAbsent(region.code(), c -> new ArrayList<>());
        if (same.stream().anyMatch(r -> overlap(r.lifetime(), lifetime))) {
            throw new RuleException(DIVISIONS, "'" + line + "': the code has two names at one time");
        }
        same.add(region);
        all.add(region);
    }

    private void addZone(String line) {
        String[] cells = cells(ZONES, line, 6);
        Lifetime lifetime = Lifetime.parse(cells[3], cells[4]);
        Optional<Region> parent = above(ZONES, line, cells[2], lifetime);
        Region zone = new Region(cells[2], cells[0], Rung.ZONE, parent, lifetime, cells[1]);
        all.add(zone);
        if (!cells[5].equals(NONE)) {
            promoted.add(new Promoted(zone, cells[5].substring(0, 6), cells[5].substring(6)));
        }
    }

    private void addAlias(String line) {
        String[] cells = cells(ALIASES, line, 3);
        List<Region> named = of(cells[0], cells[1]);
        if (named.isEmpty()) {
            throw new RuleException(ALIASES, "'" + line + "': no division has that code and name");
        }
        aliases.computeIfAbsent(cells[2], a -> new ArrayList<>()).addAll(named);
    }

    private static boolean overlap(Lifetime a, Lifetime b) {
        return a.from().isBefore(b.until()) && b.from().isBefore(a.until());
    }

    /** The division above, as it was when the lower one ended. */
    private Optional<Region> above(String file, String line, String code, Lifetime lifetime) {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(byCode.getOrDefault(code, List.of()).stream()
                .filter(p -> p.lifetime().holdsOn(lifetime.until().minusDays(1)))
                .findFirst()
                .orElseThrow(() -> new RuleException(file, "'" + line + "': the division above is not known")));
    }

    private static String[] cells(String file, String line, int count) {
        String[] cells = line.split("\t", -1);
        if (cells.length != count) {
            throw new RuleException(file, "'" + line + "' has not " + count + " columns");
        }
        return cells;
    }
}
