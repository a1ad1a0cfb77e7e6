package org.zhibiao.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several patterns of a rule file that mean the same, each held to its examples. */
public final class Signs {
    private final Pattern any;

    /**
     * One of them.
     *
     * @param pattern what words contain
     * @param examples words that contain it
     * @param counterExamples near misses
     */
    public record Sign(String pattern, List<String> examples, List<String> counterExamples) {}

    private Signs(Pattern any) {
        this.any = any;
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
        String all =
                "(?:" + String.join(")|(?:", signs.stream().map(Sign::pattern).toList()) + ")";
        return new Signs(RulePatterns.compile(file, all, all));
    }

    /** Whether words contain one of the signs. */
    public boolean in(String words) {
        return any.matcher(words).find();
    }

    /** The signs in some words, first to last. */
    public Matcher matcher(String words) {
        return any.matcher(words);
    }
}
