package org.zhibiao.identity;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;

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
        Pattern compiled = compile(file, name, pattern);
        hold(file, name, examples, counterExamples, s -> compiled.matcher(s).find());
        return compiled;
    }

    static Pattern compile(String file, String name, String pattern) {
        try {
            return Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw new RuleException(file, "'" + name + "' is no pattern: " + e.getDescription());
        }
    }

    static void hold(
            String file, String name, List<String> examples, List<String> misses, Function<String, Boolean> fits) {
        if (examples.isEmpty()) {
            throw new RuleException(file, "'" + name + "' has no example");
        }
        examples.stream().filter(e -> !fits.apply(e)).findFirst().ifPresent(e -> {
            throw new RuleException(file, "'" + name + "' misses its example '" + e + "'");
        });
        misses.stream().filter(fits::apply).findFirst().ifPresent(m -> {
            throw new RuleException(file, "'" + name + "' takes its counter-example '" + m + "'");
        });
    }
}
