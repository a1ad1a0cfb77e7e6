package org.zhibiao.structure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.rules.RulePatterns;

/** A rule file of patterns that have names, each checked against its examples when loaded. */
final class NamedPatterns {
    private record Entry(String id, String pattern, List<String> examples, List<String> counterExamples) {}

    private final String file;
    private final Map<String, Pattern> patterns;

    private NamedPatterns(String file, Map<String, Pattern> patterns) {
        this.file = file;
        this.patterns = patterns;
    }

    static NamedPatterns load(String file) {
        List<Entry> entries = RuleFiles.unique(file, List.of(RuleFiles.read(file, Entry[].class)), Entry::id);
        NamedPatterns all = new NamedPatterns(
                file,
                entries.stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Entry::id, e -> RulePatterns.compile(file, e.id, e.pattern))));
        entries.forEach(
                e -> RulePatterns.hold(file, e.id, e.examples, e.counterExamples, line -> all.finds(e.id, line)));
        return all;
    }

    boolean finds(String id, String line) {
        return matcher(id, line).find();
    }

    Matcher matcher(String id, String line) {
        return Optional.ofNullable(patterns.get(id))
                .orElseThrow(() -> new RuleException(file, "'" + id + "' is missing"))
                .matcher(line);
    }
}
