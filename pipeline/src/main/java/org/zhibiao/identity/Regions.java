package org.zhibiao.identity;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;

/** The divisions of data/regions/regions.tsv, by name. Thread-safe once built. */
final class Regions {
    static final String FILE = "regions/regions.tsv";
    private static final int LONGEST_NAME = 15;

    /** A name of a division in a text; several divisions may share it. */
    record Hit(int begin, int end, List<Region> regions, boolean whole) {}

    private final Map<String, List<Region>> whole = new HashMap<>();
    private final Map<String, List<Region>> bare = new HashMap<>();
    private final AhoCorasickDoubleArrayTrie<List<Region>> names = new AhoCorasickDoubleArrayTrie<>();

    private Regions() {}

    static Regions load() {
        Map<String, Region> byCode = new HashMap<>();
        Regions regions = new Regions();
        for (String line : RuleFiles.lines(FILE)) {
            Region region = parse(line, byCode);
            if (byCode.put(region.code(), region) != null) {
                throw new RuleException(FILE, "'" + region.code() + "' stands there twice");
            }
            regions.add(region, line.endsWith("current"));
        }
        regions.index();
        return regions;
    }

    /** The rows stand in the order of their codes, so a parent is known before its children. */
    private static Region parse(String line, Map<String, Region> known) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 5) {
            throw new RuleException(FILE, "'" + line + "' has not five columns");
        }
        Optional<Region> parent = Optional.ofNullable(known.get(cells[3]));
        if (parent.isEmpty() && !cells[3].isEmpty()) {
            throw new RuleException(FILE, "'" + line + "': the division above is not known");
        }
        Rung rung = switch (cells[2]) {
            case "province" -> Rung.PROVINCE;
            case "city" -> Rung.CITY;
            case "county" -> Rung.COUNTY;
            default -> throw new RuleException(FILE, "'" + cells[2] + "' is no rung");
        };
        return new Region(cells[0], cells[1], rung, parent);
    }

    private void add(Region region, boolean current) {
        for (String name : RegionAliases.whole(region.name())) {
            put(whole, name, region);
        }
        for (String name : current ? RegionAliases.bare(region.name()) : List.<String>of()) {
            put(bare, name, region);
        }
    }

    private static void put(Map<String, List<Region>> index, String name, Region region) {
        index.computeIfAbsent(name, k -> new ArrayList<>()).add(region);
    }

    private void index() {
        TreeMap<String, List<Region>> all = new TreeMap<>(whole);
        bare.forEach((name, regions) -> {
            if (regions.stream().allMatch(r -> r.rung() != Rung.COUNTY)) {
                all.putIfAbsent(name, regions);
            }
        });
        names.build(all);
    }

    /** Divisions of that full name. */
    List<Region> named(String name) {
        return whole.getOrDefault(name, List.of());
    }

    /** Divisions of that name without its kind, widest first. */
    List<Region> bareNamed(String name) {
        return bare.getOrDefault(name, List.of());
    }

    /** The longest full name that ends at a place in a text. */
    Optional<Hit> wholeEndingAt(String text, int end) {
        return endingAt(text, end, whole, true);
    }

    /** The longest bare name that ends at a place in a text. */
    Optional<Hit> bareEndingAt(String text, int end) {
        return endingAt(text, end, bare, false);
    }

    private static Optional<Hit> endingAt(String text, int end, Map<String, List<Region>> index, boolean isWhole) {
        for (int begin = Math.max(0, end - LONGEST_NAME); begin <= end - 2; begin++) {
            List<Region> found = index.get(text.substring(begin, end));
            if (found != null) {
                return Optional.of(new Hit(begin, end, found, isWhole));
            }
        }
        return Optional.empty();
    }

    /** All names in a text, longest first at each place, none inside another; bare ones of provinces and prefectures only. */
    List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        names.parseText(text, (begin, end, found) -> {
            while (!hits.isEmpty() && hits.get(hits.size() - 1).begin() >= begin) {
                hits.remove(hits.size() - 1);
            }
            if (hits.isEmpty() || hits.get(hits.size() - 1).end() <= begin) {
                hits.add(new Hit(begin, end, found, whole.containsKey(text.substring(begin, end))));
            }
        });
        return hits;
    }
}
