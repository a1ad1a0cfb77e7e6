package org.zhibiao.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RulePatterns;

/** Reads from a sentence what shall be done: the verb that governs it and its object. */
final class Undertakings {
    /** Clauses looked at: a sentence says near its beginning what it is about. */
    private static final int CLAUSES = 12;

    private static final Pattern INTENT = Pattern.compile("将|拟|计划");

    /**
     * The words.
     *
     * @param adverbs what may stand before the verb, one after the other
     * @param settings clauses that say on what ground or to what end
     * @param dispositions clauses that name the object before the verb: 把…纳入…; groups "object" and "action"
     * @param outcomes clauses that tell a figure of the object: 结案率达到…; the same groups
     * @param bounds figures that bound the object, without a verb: 结案率不低于…; group "object"
     * @param reach words for whom or where, after which the verb stands in the same clause
     * @param light verbs that only say that another one is set going
     * @param nouns what makes a noun of the verb before it
     * @param actions the verbs
     * @param examples sentences with verb and object
     */
    record Words(
            String adverbs,
            String settings,
            String dispositions,
            String outcomes,
            String bounds,
            String reach,
            List<String> light,
            String nouns,
            List<String> actions,
            List<Example> examples) {}

    record Example(String sentence, String action, String object) {}

    private final Pattern adverbs;
    private final Pattern settings;
    private final Pattern dispositions;
    private final Pattern outcomes;
    private final Pattern bounds;
    private final Pattern reach;
    private final Pattern nouns;
    private final Set<String> light;
    private final Set<String> actions;
    private final int longest;

    private Undertakings(String file, Words words) {
        this.adverbs = RulePatterns.compile(file, "adverbs", words.adverbs);
        this.settings = RulePatterns.compile(file, "settings", words.settings);
        this.dispositions = RulePatterns.compile(file, "dispositions", words.dispositions);
        this.outcomes = RulePatterns.compile(file, "outcomes", words.outcomes);
        this.bounds = RulePatterns.compile(file, "bounds", words.bounds);
        this.reach = RulePatterns.compile(file, "reach", words.reach);
        this.nouns = RulePatterns.compile(file, "nouns", words.nouns);
        this.light = Set.copyOf(words.light);
        this.actions = new HashSet<>(words.actions);
        this.longest = actions.stream()
                .map(String::length)
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    static Undertakings of(String file, Words words) {
        Undertakings undertakings = new Undertakings(file, words);
        for (Example e : words.examples) {
            Undertaking read = undertakings.in(e.sentence);
            if (!read.action().equals(Optional.ofNullable(e.action))
                    || !read.object().equals(Optional.ofNullable(e.object))) {
                throw new RuleException(file, "'" + e.sentence + "' is read as " + read);
            }
        }
        return undertakings;
    }

    /** What a sentence says shall be done; the first clause that opens with a verb governs it. */
    Undertaking in(String sentence) {
        List<String> clauses = clauses(sentence);
        return clauses.stream()
                .flatMap(c -> opening(c).stream())
                .findFirst()
                .or(() -> clauses.stream().flatMap(c -> intended(c).stream()).findFirst())
                .or(() -> clauses.stream().flatMap(c -> within(c).stream()).findFirst())
                .orElse(Undertaking.NONE);
    }

    /** Whether a clause opens with the verb of a deed, its adverbs left aside. */
    boolean opensWithVerb(String clause) {
        return opening(clause).isPresent();
    }

    private static List<String> clauses(String sentence) {
        List<String> clauses = new ArrayList<>(List.of(sentence.split("[,;:]", CLAUSES)));
        clauses.removeIf(String::isBlank);
        return clauses;
    }

    private Optional<Undertaking> opening(String clause) {
        String bare = bare(clause);
        for (Pattern told : List.of(dispositions, outcomes)) {
            Matcher m = told.matcher(bare);
            if (m.lookingAt()) {
                return Optional.of(new Undertaking(Optional.of(m.group("action")), Optional.of(m.group("object"))));
            }
        }
        if (reach.matcher(bare).lookingAt()) {
            return within(bare).or(() -> ending(bare));
        }
        if (settings.matcher(bare).lookingAt()) {
            return Optional.empty();
        }
        return verbAt(bare, 0).map(verb -> governed(bare, 0, verb)).or(() -> bounded(bare));
    }

    private Optional<Undertaking> bounded(String clause) {
        Matcher m = bounds.matcher(clause);
        return m.lookingAt()
                ? Optional.of(new Undertaking(Optional.empty(), Optional.of(m.group("object"))))
                : Optional.empty();
    }

    /** What stands after 将 inside a clause that opens otherwise: 其余3个将于6月底前办结. */
    private Optional<Undertaking> intended(String clause) {
        Matcher m = INTENT.matcher(clause);
        return m.find() ? opening(clause.substring(m.end())) : Optional.empty();
    }

    private String bare(String clause) {
        Matcher m = adverbs.matcher(clause);
        int from = 0;
        while (from < clause.length() && m.region(from, clause.length()).lookingAt() && m.end() > from) {
            from = m.end();
        }
        return from < clause.length() ? clause.substring(from) : clause;
    }

    private Undertaking governed(String clause, int at, String verb) {
        int after = at + verb.length();
        if (light.contains(verb)) {
            Optional<String> next = verbAt(clause, after);
            if (next.filter(v -> !isNoun(clause, after + v.length())).isPresent()) {
                return governed(clause, after, next.get());
            }
        }
        String object = clause.substring(after).replaceFirst("^[了好]", "");
        return new Undertaking(Optional.of(verb), Optional.of(object).filter(o -> !o.isBlank()));
    }

    private boolean isNoun(String clause, int after) {
        return nouns.matcher(clause).region(after, clause.length()).lookingAt();
    }

    /** The longest verb that begins at a place. */
    private Optional<String> verbAt(String clause, int at) {
        for (int length = Math.min(longest, clause.length() - at); length > 0; length--) {
            String verb = clause.substring(at, at + length);
            if (actions.contains(verb)) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }

    /** The verb that ends a clause: 在全街道推开. */
    private Optional<Undertaking> ending(String clause) {
        for (int at = Math.max(1, clause.length() - longest); at < clause.length(); at++) {
            Optional<String> verb = verbAt(clause, at);
            if (verb.isPresent() && at + verb.get().length() == clause.length() && clause.charAt(at - 1) != '的') {
                return Optional.of(new Undertaking(verb, Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /** The first verb inside a clause that no noun has taken up. */
    private Optional<Undertaking> within(String clause) {
        for (int i = 0; i < clause.length(); i++) {
            Optional<String> verb = verbAt(clause, i);
            if (verb.isPresent()) {
                int after = i + verb.get().length();
                if (after < clause.length() && !isNoun(clause, after)) {
                    return Optional.of(governed(clause, i, verb.get()));
                }
                i = after - 1;
            }
        }
        return Optional.empty();
    }
}
