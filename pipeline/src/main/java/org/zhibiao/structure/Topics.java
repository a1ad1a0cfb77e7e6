package org.zhibiao.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.rules.Searches;

/**
 * The fields of law-based government: the nine of the national indicator framework of 2021 (市县法治政府建设示范指标体系), in its
 * order, then the digital one of the national outline of that year, and publicity apart. The rules are
 * data/structure/topics.json.
 */
public final class Topics {
    private static final String FILE = "structure/topics.json";
    private static final Topics STANDARD = load();

    /** What a phrase that belongs to one field alone weighs against a word that others use too. */
    private static final int PHRASE = 3;

    private record Entry(String id, String name, String phrases, String words, List<String> examples) {}

    private final List<String> ids;
    /** The phrases and the words of each topic in turn. */
    private final Searches patterns;

    private Topics(List<Entry> entries) {
        this.ids = entries.stream().map(Entry::id).toList();
        this.patterns = new Searches(entries.stream()
                .flatMap(e -> Stream.of(e.phrases, e.words))
                .map(Pattern::compile)
                .toList());
    }

    /** The topics that the jar carries. */
    public static Topics standard() {
        return STANDARD;
    }

    private static Topics load() {
        List<Entry> entries = RuleFiles.unique(FILE, List.of(RuleFiles.read(FILE, Entry[].class)), Entry::id);
        Topics topics = new Topics(entries);
        for (Entry e : entries) {
            for (String example : e.examples) {
                if (!topics.of(example).equals(Optional.of(e.id))) {
                    throw new RuleException(FILE, "'" + example + "' is not read as " + e.id);
                }
            }
        }
        return topics;
    }

    /** The topic whose phrases and words weigh most in a text; the earlier in the file wins a tie. */
    public Optional<String> of(String text) {
        int[] weights = new int[ids.size()];
        patterns.each(text, (pattern, begin, end) -> weights[pattern / 2] += pattern % 2 == 0 ? PHRASE : 1);
        int best = 0;
        for (int i = 1; i < weights.length; i++) {
            best = weights[i] > weights[best] ? i : best;
        }
        return weights[best] == 0 ? Optional.empty() : Optional.of(ids.get(best));
    }

    /** Whether a topic of that id exists. */
    public boolean knows(String id) {
        return ids.contains(id);
    }
}
