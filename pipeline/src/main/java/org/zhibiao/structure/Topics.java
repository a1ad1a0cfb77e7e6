package org.zhibiao.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;

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

    private record Rule(String id, String name, Pattern phrases, Pattern words) {

        int weight(String text) {
            return PHRASE * hits(phrases, text) + hits(words, text);
        }
    }

    private final List<Rule> rules;

    private Topics(List<Rule> rules) {
        this.rules = rules;
    }

    /** The topics that the jar carries. */
    public static Topics standard() {
        return STANDARD;
    }

    private static Topics load() {
        List<Entry> entries = RuleFiles.unique(FILE, List.of(RuleFiles.read(FILE, Entry[].class)), Entry::id);
        Topics topics = new Topics(entries.stream()
                .map(e -> new Rule(e.id, e.name, Pattern.compile(e.phrases), Pattern.compile(e.words)))
                .toList());
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
        Optional<String> best = Optional.empty();
        int most = 0;
        for (Rule rule : rules) {
            int weight = rule.weight(text);
            if (weight > most) {
                most = weight;
                best = Optional.of(rule.id);
            }
        }
        return best;
    }

    private static int hits(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        int hits = 0;
        while (m.find()) {
            hits++;
        }
        return hits;
    }

    /** The Chinese name of a topic; its id where there is no such topic. */
    public String name(String id) {
        return rules.stream()
                .filter(r -> r.id.equals(id))
                .map(Rule::name)
                .findFirst()
                .orElse(id);
    }

    /** Whether a topic of that id exists. */
    public boolean knows(String id) {
        return rules.stream().anyMatch(r -> r.id.equals(id));
    }
}
