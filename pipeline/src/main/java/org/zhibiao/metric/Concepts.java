package org.zhibiao.metric;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.rules.RulePatterns;

/** The concepts of which the rules of the indicators speak. The rules are data/indicators/concepts.json. */
final class Concepts {
    static final String FILE = "indicators/concepts.json";
    private static final Concepts STANDARD = new Concepts(List.of(RuleFiles.read(FILE, Concept[].class)));

    private final List<Concept> all;
    private final Lexicon lexicon;

    private Concepts(List<Concept> all) {
        this.all = RuleFiles.unique(FILE, all, Concept::name);
        this.lexicon = new Lexicon(all);
        for (int i = 0; i < all.size(); i++) {
            hold(i);
        }
    }

    private void hold(int ordinal) {
        Concept c = all.get(ordinal);
        RulePatterns.hold(FILE, c.name(), c.examples(), c.counterExamples(), words -> lexicon.in(words).stream()
                .anyMatch(hit -> hit.names().get(ordinal)));
    }

    static Concepts standard() {
        return STANDARD;
    }

    /** The words of a text that name concepts, in order. */
    List<Lexicon.Hit> in(String text) {
        return lexicon.in(text);
    }

    /** The concepts of a role. */
    BitSet of(Concept.Role role) {
        BitSet set = new BitSet();
        for (int i = 0; i < all.size(); i++) {
            set.set(i, all.get(i).role() == role);
        }
        return set;
    }

    /**
     * The concepts that a rule lists, divided by |.
     *
     * @throws RuleException when one is unknown; names the file and the rule
     */
    BitSet named(String file, String rule, String names) {
        BitSet set = new BitSet();
        List<String> known = new ArrayList<>(all.stream().map(Concept::name).toList());
        for (String name : names.isEmpty() ? new String[0] : names.split("\\|")) {
            if (!known.contains(name)) {
                throw new RuleException(file, "'" + rule + "' speaks of the unknown concept '" + name + "'");
            }
            set.set(known.indexOf(name));
        }
        return set;
    }
}
