package org.zhibiao.metric;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.rules.RulePatterns;

/** The concepts of which the rules of the indicators speak. The rules are data/indicators/concepts.json. */
final class Concepts {
    static final String FILE = "indicators/concepts.json";
    private static final Concepts STANDARD = new Concepts(List.of(RuleFiles.read(FILE, Concept[].class)));

    private final List<String> names;
    private final Lexicon lexicon;
    private final Map<Concept.Role, BitSet> roles = new EnumMap<>(Concept.Role.class);

    private Concepts(List<Concept> all) {
        this.names = RuleFiles.unique(FILE, all, Concept::name).stream()
                .map(Concept::name)
                .toList();
        this.lexicon = new Lexicon(all);
        for (Concept.Role role : Concept.Role.values()) {
            BitSet set = new BitSet();
            IntStream.range(0, all.size())
                    .filter(i -> all.get(i).role() == role)
                    .forEach(set::set);
            roles.put(role, set);
        }
        IntStream.range(0, all.size()).forEach(i -> hold(i, all.get(i)));
    }

    private void hold(int ordinal, Concept c) {
        RulePatterns.hold(
                FILE,
                c.name(),
                c.examples(),
                c.counterExamples(),
                words -> lexicon.in(words).stream().anyMatch(hit -> hit.names().get(ordinal)));
    }

    static Concepts standard() {
        return STANDARD;
    }

    /** The words of a text that name concepts, in order. */
    List<Lexicon.Hit> in(String text) {
        return lexicon.in(text);
    }

    /** The concepts of a role; not to be changed. */
    BitSet of(Concept.Role role) {
        return roles.get(role);
    }

    /**
     * The concepts that a rule lists, divided by |.
     *
     * @throws RuleException when one is unknown; names the file and the rule
     */
    BitSet named(String file, String rule, String listed) {
        BitSet set = new BitSet();
        for (String name : listed.isEmpty() ? List.<String>of() : List.of(listed.split("\\|", -1))) {
            int ordinal = names.indexOf(name);
            if (ordinal < 0) {
                throw new RuleException(file, "'" + rule + "' speaks of the unknown concept '" + name + "'");
            }
            set.set(ordinal);
        }
        return set;
    }
}
