package org.zhibiao.followup;

import java.util.List;
import java.util.regex.Pattern;
import org.zhibiao.rules.RulePatterns;

/**
 * A pattern of a rule file with its examples.
 *
 * @param examples texts in which it is found
 * @param counterExamples near misses
 */
record NamedRule(String id, String pattern, List<String> examples, List<String> counterExamples) {

    /** The pattern, once it has shown that it takes its examples and leaves its near misses. */
    Pattern held(String file) {
        Pattern compiled = RulePatterns.compile(file, id, pattern);
        RulePatterns.hold(
                file,
                id,
                examples,
                counterExamples,
                text -> compiled.matcher(text).find());
        return compiled;
    }

    static List<Pattern> held(String file, List<NamedRule> rules) {
        return rules.stream().map(rule -> rule.held(file)).toList();
    }
}
