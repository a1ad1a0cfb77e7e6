package org.zhibiao.identity;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The divisions and zones by name, as they were in some year: a name means the division that bore it then, and one of another
 * time only where no other bore it. Thread-safe once built.
 */
final class Regions {
    private static final int LONGEST_NAME = 18;

    /** A name of a division in a text; several divisions may share it. */
    record Hit(int begin, int end, List<Region> regions, boolean whole) {}

    /** All names, whatever the year. */
    private record Index(
            Map<String, List<Region>> whole,
            Map<String, List<Region>> bare,
            Map<String, List<Region>> coded,
            Map<Region, List<Region>> successors,
            BitSet wholeEnds,
            AhoCorasickDoubleArrayTrie<String> names) {}

    private final Index index;
    private final OptionalInt year;
    private final LocalDate lastDay;

    private Regions(Index index, OptionalInt year) {
        this.index = index;
        this.year = year;
        this.lastDay = year.isPresent() ? LocalDate.of(year.getAsInt(), 12, 31) : LocalDate.MAX;
    }

    /** The divisions of today. */
    static Regions load() {
        return of(RegionRegistry.load());
    }

    static Regions of(RegionRegistry registry) {
        Map<String, List<Region>> whole = new HashMap<>();
        Map<String, List<Region>> bare = new HashMap<>();
        Map<String, List<Region>> coded = new HashMap<>();
        for (Region region : registry.all()) {
            if (!region.isZone()) {
                put(coded, region.code(), region);
            }
            RegionAliases.whole(region).forEach(n -> put(whole, n, region));
            RegionAliases.bare(region).forEach(n -> put(bare, n, region));
        }
        registry.aliases().forEach((alias, regions) -> regions.forEach(r -> put(whole, alias, r)));
        TreeMap<String, String> names = new TreeMap<>();
        whole.keySet().forEach(n -> names.put(n, n));
        bare.forEach((name, regions) -> {
            if (isCountedBare(regions)) {
                names.put(name, name);
            }
        });
        AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();
        trie.build(names);
        return new Regions(
                new Index(whole, bare, coded, RegionChanges.of(registry).successors(), ends(whole.keySet()), trie),
                OptionalInt.empty());
    }

    /** Bare names of counties are words of many meanings; those of wider divisions are safe unless a county shares them. */
    private static boolean isCountedBare(List<Region> regions) {
        List<Region> wide = wide(regions);
        boolean ofProvince = wide.stream().anyMatch(r -> r.rung() == Rung.PROVINCE);
        boolean shared = regions.stream().anyMatch(r -> r.lifetime().lasts() && !wide.contains(r));
        return ofProvince || (!wide.isEmpty() && !shared);
    }

    /** The characters with which names end. */
    private static BitSet ends(Set<String> names) {
        BitSet ends = new BitSet();
        names.forEach(n -> ends.set(n.charAt(n.length() - 1)));
        return ends;
    }

    private static void put(Map<String, List<Region>> index, String name, Region region) {
        index.computeIfAbsent(name, k -> new ArrayList<>()).add(region);
    }

    /** The divisions as a report of that year knows them. */
    Regions at(int reportYear) {
        return new Regions(index, OptionalInt.of(reportYear));
    }

    /** Divisions of that full name; where none bore it then, those that bore it as their bare name, then those of other times. */
    List<Region> named(String name) {
        List<Region> all = index.whole.getOrDefault(name, List.of());
        List<Region> then = inForce(all);
        if (!then.isEmpty() || all.isEmpty()) {
            return then;
        }
        List<Region> bare = bareNamed(name);
        return bare.isEmpty() ? latest(all) : bare;
    }

    /** Divisions of that name without its kind, widest first. */
    List<Region> bareNamed(String name) {
        return inForce(index.bare.getOrDefault(name, List.of()));
    }

    /** Divisions of that code; of whichever time, for sites outlive divisions. */
    List<Region> coded(String code) {
        return index.coded.getOrDefault(code, List.of());
    }

    /** What became of a division that is no more. */
    List<Region> successors(Region region) {
        return index.successors.getOrDefault(region, List.of());
    }

    private List<Region> inForce(List<Region> regions) {
        if (regions.isEmpty()) {
            return regions;
        }
        if (year.isEmpty()) {
            return those(regions, r -> r.lifetime().lasts());
        }
        List<Region> atItsEnd = those(regions, r -> r.lifetime().holdsOn(lastDay));
        return atItsEnd.isEmpty() ? those(regions, r -> r.lifetime().touches(year.getAsInt())) : atItsEnd;
    }

    private static List<Region> those(List<Region> regions, Predicate<Region> fits) {
        List<Region> those = new ArrayList<>(regions.size());
        for (Region region : regions) {
            if (fits.test(region)) {
                those.add(region);
            }
        }
        return those;
    }

    private static List<Region> latest(List<Region> regions) {
        LocalDate end = regions.stream()
                .map(r -> r.lifetime().until())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
        return regions.stream().filter(r -> r.lifetime().until().equals(end)).toList();
    }

    /** 市和县 names no 和县; 马鞍山市和县 does. */
    private static boolean isConjunction(String text, int begin, int end, List<Region> named) {
        return end - begin == 2
                && text.charAt(begin) == '和'
                && begin > 0
                && Character.isIdeographic(text.charAt(begin - 1))
                && named.stream()
                        .flatMap(r -> r.parent().stream())
                        .noneMatch(
                                p -> text.startsWith(p.name(), begin - p.name().length()));
    }

    /** The longest full name that ends at a place in a text. */
    Optional<Hit> wholeEndingAt(String text, int end) {
        if (end < 1 || !index.wholeEnds.get(text.charAt(end - 1))) {
            return Optional.empty();
        }
        for (int begin = Math.max(0, end - LONGEST_NAME); begin <= end - 2; begin++) {
            List<Region> found = named(text.substring(begin, end));
            if (!found.isEmpty() && !isConjunction(text, begin, end, found)) {
                return Optional.of(new Hit(begin, end, found, true));
            }
        }
        return Optional.empty();
    }

    /** The longest bare name that ends at a place in a text. */
    Optional<Hit> bareEndingAt(String text, int end) {
        for (int begin = Math.max(0, end - LONGEST_NAME); begin <= end - 2; begin++) {
            List<Region> found = bareNamed(text.substring(begin, end));
            if (!found.isEmpty()) {
                return Optional.of(new Hit(begin, end, found, false));
            }
        }
        return Optional.empty();
    }

    /** A province is meant where a county shares its bare name: 海南. */
    private static List<Region> wide(List<Region> regions) {
        return regions.stream().filter(r -> r.rung().compareTo(Rung.COUNTY) < 0).toList();
    }

    /** All names in a text, longest first at each place, none inside another; bare ones of provinces and prefectures only. */
    List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        index.names.parseText(text, (begin, end, name) -> {
            boolean whole = index.whole.containsKey(name);
            List<Region> found = whole ? named(name) : wide(bareNamed(name));
            if (found.isEmpty() || isConjunction(text, begin, end, found)) {
                return;
            }
            while (!hits.isEmpty() && hits.get(hits.size() - 1).begin() >= begin) {
                hits.remove(hits.size() - 1);
            }
            if (hits.isEmpty() || hits.get(hits.size() - 1).end() <= begin) {
                hits.add(new Hit(begin, end, found, whole));
            }
        });
        return hits;
    }
}
