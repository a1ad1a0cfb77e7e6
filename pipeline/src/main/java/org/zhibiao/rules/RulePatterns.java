package org.zhibiao.rules;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Regular expressions of rule files, held to the examples that stand beside them. */
public final class RulePatterns {

    private RulePatterns() {}

    /**
     * A pattern ready to be looked for.
     *
     * @throws RuleException when it is none; names file, rule and fault
     */
    public static Pattern compile(String file, String rule, String pattern) {
        try {
            return Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw new RuleException(file, "'" + rule + "' is no pattern: " + e.getDescription());
        }
    }

    /**
     * Holds a rule to its examples.
     *
     * @param misses near misses, which it must not take
     * @throws RuleException when the rule has no example, misses one or takes a near miss
     */
    public static void hold(
            String file, String rule, List<String> examples, List<String> misses, Predicate<String> fits) {
        if (examples.isEmpty()) {
            throw new RuleException(file, "'" + rule + "' has no example");
        }
        examples.stream().filter(fits.negate()).findFirst().ifPresent(e -> {
            throw new RuleException(file, "'" + rule + "' misses its example '" + e + "'");
        });
        misses.stream().filter(fits).findFirst().ifPresent(m -> {
            throw new RuleException(file, "'" + rule + "' takes its counter-example '" + m + "'");
        });
    }
}
