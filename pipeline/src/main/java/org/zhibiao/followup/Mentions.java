package org.zhibiao.followup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.zhibiao.table.SectionRole;

/**
 * What stands in a sentence of the later report, found once for all promises. Most sentences have nothing to do with most
 * promises, and what stands in the whole sentence is enough to tell.
 */
final class Mentions {
    private final Statement statement;
    private final Function<String, Passage> passages;
    private final SameMatter sameMatter;
    private final List<String> compounds;
    private final Passage all;
    private Optional<Passage> around = Optional.empty();
    private final Set<String> matters;
    private final Map<Integer, Stretch> stretches = new HashMap<>();

    /**
     * A stretch of the sentence.
     *
     * @param words its words
     * @param told the matters and kinds that it tells
     */
    record Stretch(Passage words, SameMatter.Told told) {}

    Mentions(Statement statement, Function<String, Passage> passages, SameMatter sameMatter) {
        this.statement = statement;
        this.passages = passages;
        this.sameMatter = sameMatter;
        this.compounds = Wording.standard().compounds(statement.text());
        Set<String> classes = new HashSet<>(Synonyms.standard().within(statement.text()));
        classes.addAll(Thesaurus.standard().within(statement.text()));
        this.all = new Passage(statement.text(), classes);
        this.matters = Matters.standard().within(statement.text());
    }

    /** All its words, with the classes of all of them: no stretch has others. */
    Passage all() {
        return all;
    }

    SectionRole role() {
        return statement.role();
    }

    /** The sentence with what stands above it. */
    Passage around() {
        if (around.isEmpty()) {
            around = Optional.of(passages.apply(statement.before() + statement.text()));
        }
        return around.get();
    }

    /** Words in it in which a word of a promise would only be a part. */
    List<String> compounds() {
        return compounds;
    }

    /** Whether no stretch can tell any of these matters. */
    boolean noneOf(Set<String> asked) {
        for (String matter : asked) {
            if (matters.contains(matter)) {
                return false;
            }
        }
        return true;
    }

    /** The words from one clause to another, both included. */
    Stretch stretch(int from, int to) {
        return stretches.computeIfAbsent(from * statement.clauses().size() + to, place -> {
            String text = statement.window(from, to);
            return new Stretch(passages.apply(text), sameMatter.told(text));
        });
    }
}
