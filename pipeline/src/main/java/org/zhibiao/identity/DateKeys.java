package org.zhibiao.identity;

import java.util.List;
import java.util.regex.Pattern;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.rules.RulePatterns;

/** What the words around a date say that it is. The rules are data/identity/date_keys.json. */
final class DateKeys {
    static final String FILE = "identity/date_keys.json";

    /** What a date is of, the most telling first. */
    enum Meaning {
        /** Of something else: a clock, a deadline, a licence. */
        NONE,
        PUBLICATION,
        /** A date of the page that does not say of what. */
        PAGE,
        /** A date with no words at all. */
        ALONE,
        /** When the text was last changed on the page. */
        UPDATE,
        /** When the text was written or passed. */
        WRITING
    }

    /** On which side of the date the words stand. */
    enum Side {
        BEFORE,
        AFTER
    }

    /**
     * One kind of words.
     *
     * @param pattern words that stand beside the date with nothing but signs, a few words and a counter between
     * @param examples lines with a date of that meaning, written as {@code DATE}
     * @param counterExamples near misses
     */
    record Key(
            String name,
            Meaning meaning,
            Side side,
            String pattern,
            List<String> examples,
            List<String> counterExamples) {}

    private record Rule(Meaning meaning, Side side, Pattern pattern) {
        boolean fits(String before, String after) {
            return pattern.matcher(side == Side.BEFORE ? before : after).find();
        }
    }

    private static final String MARK = "DATE";
    /** What may stand between a date and the words behind it: a few others, and how often the page was read. */
    private static final String COUNTED = "^(?:[^\\d\\n]{0,4}\\d{1,7}(?=\\D))?[^\\d\\n]{0,16}";

    private final List<Rule> rules;

    private DateKeys(List<Rule> rules) {
        this.rules = rules;
    }

    static DateKeys load() {
        List<Key> keys = RuleFiles.unique(FILE, List.of(RuleFiles.read(FILE, Key[].class)), Key::name);
        keys.forEach(DateKeys::check);
        return new DateKeys(keys.stream().map(DateKeys::rule).toList());
    }

    private static Rule rule(Key key) {
        String words = key.side == Side.BEFORE
                ? "(?:" + key.pattern + ")[^\\d\\n]{0,6}$"
                : COUNTED + "(?:" + key.pattern + ")";
        return new Rule(key.meaning, key.side, RulePatterns.compile(FILE, key.name, words));
    }

    private static void check(Key key) {
        Rule rule = rule(key);
        RulePatterns.hold(FILE, key.name, key.examples, key.counterExamples, line -> {
            int at = line.indexOf(MARK);
            return at >= 0 && rule.fits(line.substring(0, at), line.substring(at + MARK.length()));
        });
    }

    /** What a date between these words is; the first rule that fits decides; of {@code fallback} when none does. */
    Meaning meaning(String before, String after, Meaning fallback) {
        return rules.stream()
                .filter(r -> r.fits(before, after))
                .map(Rule::meaning)
                .findFirst()
                .orElse(fallback);
    }
}
