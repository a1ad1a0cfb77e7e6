package org.zhibiao.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several patterns of a rule file that mean the same, each held to its examples. */
public final class Signs {
    private final Searches each;
    private final Search any;

    /**
     * One of them.
     *
     * @param pattern what words contain
     * @param examples words that contain it
     * @param counterExamples near misses
     */
    public record Sign(String pattern, List<String> examples, List<String> counterExamples) {}

    private Signs(List<Pattern> patterns) {
        this.each = new Searches(patterns);
        this.any = Search.of("(?:"
                + String.join(")|(?:", patterns.stream().map(Pattern::pattern).toList()) + ")");
    }

    /**
     * Holds the signs to their examples.
     *
     * @throws RuleException when a pattern is none, or misses an example, or takes a near miss
     */
    public static Signs of(String file, List<Sign> signs) {
        for (Sign s : signs) {
            Pattern pattern = RulePatterns.compile(file, s.pattern, s.pattern);
            RulePatterns.hold(
                    file,
                    s.pattern,
                    s.examples,
                    s.counterExamples,
                    words -> pattern.matcher(words).find());
        }
        return new Signs(signs.stream().map(s -> Pattern.compile(s.pattern)).toList());
    }

    /** Whether words contain one of the signs. */
    public boolean in(String words) {
        return each.in(words);
    }

    /** Where the sign that opens some words ends; 0 when none does. */
    public int opening(String words) {
        Matcher m = any.pattern().matcher(words);
        return m.lookingAt() ? m.end() : 0;
    }

    /** The signs in some words, first to last. */
    public Search.Finder over(String words) {
        return any.over(words);
    }
}
