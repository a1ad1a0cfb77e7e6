package org.zhibiao.followup;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;

/**
 * What tells two matters of one name apart: a mediation room for medical disputes is none for those of tourism. The rules are
 * data/followup/kinds.json.
 */
final class Kinds {
    private static final String FILE = "followup/kinds.json";

    private record Kind(String id, List<String> words) {}

    private record Respect(String id, List<Kind> kinds, List<List<String>> apart, List<List<String>> together) {}

    /** A word's kind in some respect. */
    private record Named(String respect, String kind) {}

    private final AhoCorasickDoubleArrayTrie<Set<Named>> words = new AhoCorasickDoubleArrayTrie<>();

    private Kinds(List<Respect> respects) {
        TreeMap<String, Set<Named>> index = new TreeMap<>();
        for (Respect respect : RuleFiles.unique(FILE, respects, Respect::id)) {
            for (Kind kind : RuleFiles.unique(FILE, respect.kinds, k -> respect.id + ": " + k.id)) {
                kind.words.forEach(word -> index.computeIfAbsent(word, w -> new java.util.LinkedHashSet<>())
                        .add(new Named(respect.id, kind.id)));
            }
        }
        words.build(index);
        respects.forEach(this::hold);
    }

    private static final class Holder {
        private static final Kinds STANDARD = new Kinds(List.of(RuleFiles.read(FILE, Respect[].class)));
    }

    static Kinds standard() {
        return Holder.STANDARD;
    }

    /** The kinds that a text names, by respect. */
    Map<String, Set<String>> in(String text) {
        Map<String, Set<String>> kinds = new HashMap<>();
        words.parseText(text, (begin, end, named) -> {
            named.forEach(name ->
                    kinds.computeIfAbsent(name.respect, r -> new TreeSet<>()).add(name.kind));
        });
        return kinds;
    }

    /** Whether two texts name kinds in one respect, and none in common. */
    static boolean apart(Map<String, Set<String>> one, Map<String, Set<String>> other) {
        return one.entrySet().stream().anyMatch(entry -> {
            Set<String> others = other.getOrDefault(entry.getKey(), Set.of());
            return !others.isEmpty() && Collections.disjoint(entry.getValue(), others);
        });
    }

    private void hold(Respect respect) {
        if (respect.apart.isEmpty()) {
            throw new RuleException(FILE, "'" + respect.id + "' has no example");
        }
        hold(respect, respect.apart, Expected.APART);
        hold(respect, respect.together, Expected.TOGETHER);
    }

    private enum Expected {
        APART,
        TOGETHER
    }

    private void hold(Respect respect, List<List<String>> pairs, Expected expected) {
        for (List<String> pair : pairs) {
            Expected found = apart(in(pair.get(0)), in(pair.get(1))) ? Expected.APART : Expected.TOGETHER;
            if (found != expected) {
                throw new RuleException(FILE, "'" + respect.id + "' finds " + pair + " " + found);
            }
        }
    }
}
