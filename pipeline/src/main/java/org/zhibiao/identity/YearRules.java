package org.zhibiao.identity;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.rules.RulePatterns;

/** The words that tell of years and how much each clue counts. The rules are data/identity/years.json. */
final class YearRules {
    static final String FILE = "identity/years.json";

    record FileShape(Map<String, Double> weights, List<NamedPattern> patterns, List<Occasion> occasions) {}

    /** Words by which a text names its year without a number: 党的二十大召开之年. */
    record Occasion(String words, int year, List<String> examples) {}

    /** An occasion ready to be looked for. */
    record Marked(Pattern pattern, int year) {}

    private final Map<String, Double> weights;
    private final Map<String, Pattern> patterns;
    private final List<Marked> occasions;

    private YearRules(FileShape shape) {
        weights = shape.weights;
        patterns = NamedPattern.checked(FILE, shape.patterns);
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
        return new Marked(pattern, occasion.year);
    }

    double weight(String name) {
        Double weight = weights.get(name);
        if (weight == null) {
            throw new RuleException(FILE, "'weights' lacks '" + name + "'");
        }
        return weight;
    }

    Matcher match(String name, String text) {
        Pattern pattern = patterns.get(name);
        if (pattern == null) {
            throw new RuleException(FILE, "'patterns' lacks '" + name + "'");
        }
        return pattern.matcher(text);
    }

    boolean has(String name, String text) {
        return match(name, text).find();
    }

    List<Marked> occasions() {
        return occasions;
    }

    /** A text without spans of years and titles of rules, whose years are not its own. */
    String withoutSpansAndRules(String text) {
        return match("span", match("named_rule", text).replaceAll(" ")).replaceAll(" ");
    }
}
