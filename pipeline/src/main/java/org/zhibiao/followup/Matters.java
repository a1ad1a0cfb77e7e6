package org.zhibiao.followup;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhibiao.rules.RuleFiles;

/**
 * Which matters a text tells, in whatever words. The rules are the files that data/followup/matters/index.json lists; all
 * their words are found in one pass over a text.
 */
final class Matters {
    private static final String FOLDER = "followup/matters/";
    private static final String INDEX = FOLDER + "index.json";

    /** A side of a way of telling: the word stands for it. */
    private record Use(int way, int side) {}

    /**
     * What a word is good for.
     *
     * @param uses the sides that it fills
     * @param names the things that it names all alone
     * @param misses the matters of which it is a near miss
     */
    private record Word(List<Use> uses, Set<String> names, List<String> misses) {
        Word() {
            this(new ArrayList<>(), new TreeSet<>(), new ArrayList<>());
        }
    }

    private record Way(String matter, int sides) {}

    private record Hit(int begin, int end, Word word) {
        /** Whether it is only a part of the name of a thing: 调解室 is no 调解. */
        boolean inside(Hit other) {
            return !other.word.names.isEmpty()
                    && other.begin <= begin
                    && end <= other.end
                    && other.end - other.begin > end - begin;
        }
    }

    private final AhoCorasickDoubleArrayTrie<Word> words = new AhoCorasickDoubleArrayTrie<>();
    private final List<Way> ways = new ArrayList<>();
    private final Map<String, Matter.Depth> depths;

    private Matters(Map<String, List<Matter>> files) {
        List<Matter> all = files.values().stream().flatMap(List::stream).toList();
        RuleFiles.unique(INDEX, all, Matter::id);
        TreeMap<String, Word> index = new TreeMap<>();
        files.forEach((file, matters) -> matters.forEach(matter -> add(index, file, matter)));
        words.build(index);
        depths = all.stream().collect(Collectors.toUnmodifiableMap(Matter::id, Matter::depth));
        files.forEach((file, matters) ->
                matters.forEach(matter -> matter.hold(file, text -> in(text).contains(matter.id()))));
    }

    private static final class Holder {
        private static final Matters STANDARD = new Matters(files());

        private static Map<String, List<Matter>> files() {
            Map<String, List<Matter>> files = new TreeMap<>();
            for (String name : RuleFiles.read(INDEX, String[].class)) {
                files.put(FOLDER + name, List.of(RuleFiles.read(FOLDER + name, Matter[].class)));
            }
            return files;
        }
    }

    static Matters standard() {
        return Holder.STANDARD;
    }

    private void add(Map<String, Word> index, String file, Matter matter) {
        for (Matter.Way way : matter.ways(file)) {
            int id = ways.size();
            ways.add(new Way(matter.id(), way.sides().size()));
            for (int side = 0; side < way.sides().size(); side++) {
                for (String word : way.sides().get(side)) {
                    Word known = index.computeIfAbsent(word, w -> new Word());
                    known.uses.add(new Use(id, side));
                    if (matter.depth() == Matter.Depth.THING && way.sides().size() == 1) {
                        known.names.add(matter.id());
                    }
                }
            }
        }
        matter.not()
                .forEach(word ->
                        index.computeIfAbsent(word, w -> new Word()).misses.add(matter.id()));
    }

    /** The matters that a text tells. */
    Set<String> in(String text) {
        List<Hit> hits = new ArrayList<>();
        words.parseText(text, (begin, end, word) -> {
            hits.add(new Hit(begin, end, word));
        });
        hits.removeIf(hit -> isInside(hit, hits));
        Map<String, BitSet> missed = missed(hits);
        Map<Integer, BitSet> filled = new HashMap<>();
        Set<String> told = new TreeSet<>();
        for (Hit hit : hits) {
            for (Use use : hit.word.uses) {
                Way way = ways.get(use.way);
                BitSet miss = missed.get(way.matter);
                if (miss != null && miss.get(hit.begin) && miss.nextClearBit(hit.begin) >= hit.end) {
                    continue;
                }
                BitSet sides = filled.computeIfAbsent(use.way, w -> new BitSet());
                sides.set(use.side);
                if (sides.cardinality() == way.sides) {
                    told.add(way.matter);
                }
            }
        }
        return told;
    }

    private static boolean isInside(Hit hit, List<Hit> hits) {
        for (Hit other : hits) {
            if (hit.inside(other)) {
                return true;
            }
        }
        return false;
    }

    /** The matters of which a word stands anywhere: no part of the text tells others. */
    Set<String> within(String text) {
        Set<String> within = new HashSet<>();
        words.parseText(text, (begin, end, word) -> {
            word.uses.forEach(use -> within.add(ways.get(use.way).matter));
        });
        return within;
    }

    private static Map<String, BitSet> missed(List<Hit> hits) {
        Map<String, BitSet> missed = new HashMap<>();
        for (Hit hit : hits) {
            for (String matter : hit.word.misses) {
                missed.computeIfAbsent(matter, m -> new BitSet()).set(hit.begin, hit.end);
            }
        }
        return missed;
    }

    /** How much of a promise a matter names. */
    Matter.Depth depth(String matter) {
        return depths.get(matter);
    }
}
