package org.zhibiao.identity;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.rules.RulePatterns;

/**
 * A regular expression of a rule file with what it finds and what it must not find.
 *
 * @param name by which the engine asks for it
 * @param examples strings in which it is found
 * @param counterExamples near misses, in which it is not
 */
record NamedPattern(String name, String pattern, List<String> examples, List<String> counterExamples) {

    /** All patterns of a file by name, each held to its examples. */
    static Map<String, Pattern> checked(String file, List<NamedPattern> patterns) {
        return RuleFiles.unique(file, patterns, NamedPattern::name).stream()
                .collect(Collectors.toMap(NamedPattern::name, p -> p.compiled(file)));
    }

    private Pattern compiled(String file) {
        Pattern compiled = RulePatterns.compile(file, name, pattern);
        RulePatterns.hold(
                file, name, examples, counterExamples, s -> compiled.matcher(s).find());
        return compiled;
    }
}
