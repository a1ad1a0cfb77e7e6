package org.zhibiao.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.rules.RulePatterns;
import org.zhibiao.rules.Search;

/** The words that tell of years and how much each clue counts. The rules are data/identity/years.json. */
final class YearRules {
    static final String FILE = "identity/years.json";

    record FileShape(Map<String, Double> weights, List<NamedPattern> patterns, List<Occasion> occasions) {}

    /** Words by which a text names its year without a number: 党的二十大召开之年. */
    record Occasion(String words, int year, List<String> examples) {}

    /** An occasion ready to be looked for. */
    record Marked(Search pattern, int year) {}

    private final Map<String, Double> weights;
    private final Map<String, Search> patterns;
    private final List<Marked> occasions;

    private YearRules(FileShape shape) {
        weights = shape.weights;
        patterns = new HashMap<>();
        NamedPattern.checked(FILE, shape.patterns).forEach((name, p) -> patterns.put(name, Search.of(p)));
        occasions = shape.occasions.stream().map(YearRules::marked).toList();
    }

    static YearRules load() {
        return new YearRules(RuleFiles.read(FILE, FileShape.class));
    }

    private static Marked marked(Occasion occasion) {
        Pattern pattern = RulePatterns.compile(FILE, occasion.words, occasion.words);
        RulePatterns.hold(
                FILE,
                occasion.words,
                occasion.examples,
                List.of(),
                e -> pattern.matcher(e).find());
        return new Marked(Search.of(pattern), occasion.year);
    }

    double weight(String name) {
        Double weight = weights.get(name);
        if (weight == null) {
            throw new RuleException(FILE, "'weights' lacks '" + name + "'");
        }
        return weight;
    }

    Search search(String name) {
        Search search = patterns.get(name);
        if (search == null) {
            throw new RuleException(FILE, "'patterns' lacks '" + name + "'");
        }
        return search;
    }

    boolean has(String name, String text) {
        return search(name).in(text);
    }

    List<Marked> occasions() {
        return occasions;
    }

    /** A text without spans of years and titles of rules, whose years are not its own. */
    String withoutSpansAndRules(String text) {
        return search("span").replace(search("named_rule").replace(text, " "), " ");
    }
}
