package org.zhibiao.followup;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.zhibiao.table.SectionRole;

/**
 * What stands in a sentence of the later report, found once for all promises. Most sentences have nothing to do with most
 * promises, and what stands in the whole sentence is enough to tell.
 */
final class Mentions {
    private final Statement statement;
    private final Function<String, Set<String>> classesOf;
    private final SameMatter sameMatter;
    private final String around;
    private final List<String> compounds;
    private final Set<String> classes = new HashSet<>();
    private final Set<String> matters;
    private final Map<Integer, Stretch> stretches = new HashMap<>();

    /**
     * A stretch of the sentence.
     *
     * @param classes of its words
     * @param told the matters and kinds that it tells
     */
    record Stretch(String text, Set<String> classes, SameMatter.Told told) {}

    Mentions(Statement statement, Function<String, Set<String>> classesOf, SameMatter sameMatter) {
        this.statement = statement;
        this.classesOf = classesOf;
        this.sameMatter = sameMatter;
        this.around = statement.before() + statement.text();
        this.compounds = Wording.standard().compounds(statement.text());
        this.classes.addAll(Synonyms.standard().within(statement.text()));
        this.classes.addAll(Thesaurus.standard().within(statement.text()));
        this.matters = Matters.standard().within(statement.text());
    }

    String text() {
        return statement.text();
    }

    SectionRole role() {
        return statement.role();
    }

    /** The sentence with what stands above it. */
    String around() {
        return around;
    }

    /** Words in it in which a word of a promise would only be a part. */
    List<String> compounds() {
        return compounds;
    }

    /** The classes of all its words; no stretch has others. */
    Set<String> classes() {
        return classes;
    }

    /** Whether no stretch can tell any of these matters. */
    boolean noneOf(Set<String> asked) {
        return Collections.disjoint(asked, matters);
    }

    /** The words from one clause to another, both included. */
    Stretch stretch(int from, int to) {
        return stretches.computeIfAbsent(from * statement.clauses().size() + to, place -> {
            String text = statement.window(from, to);
            return new Stretch(text, classesOf.apply(text), sameMatter.told(text));
        });
    }
}
