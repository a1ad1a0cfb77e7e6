package org.zhibiao.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhibiao.identity.ReportKind.Sign;
import org.zhibiao.rules.RulePatterns;
import org.zhibiao.rules.Search;
import org.zhibiao.rules.Searches;

/** The signs of all kinds that are looked for in one part of a text, all in one reading. */
final class PartSigns {
    private final List<Sign> signs;
    private final Searches patterns;
    private final List<Optional<Search>> unless;

    PartSigns(List<Sign> signs) {
        this.signs = List.copyOf(signs);
        this.patterns = new Searches(
                signs.stream().map(s -> Pattern.compile(s.pattern())).toList());
        this.unless = signs.stream()
                .map(s -> Optional.of(s.unless()).filter(u -> !u.isEmpty()).map(Search::of))
                .toList();
    }

    /** Holds a sign to its examples. */
    static void check(String file, String kind, Sign sign) {
        Pattern pattern = RulePatterns.compile(file, kind, sign.pattern());
        Pattern unless = RulePatterns.compile(file, kind, sign.unless().isEmpty() ? "(?!)" : sign.unless());
        RulePatterns.hold(
                file,
                kind,
                sign.examples(),
                sign.counterExamples(),
                s -> pattern.matcher(s).find() && !unless.matcher(s).find());
    }

    /** For each sign the different strings that show it in any of the texts; at most as many as count. */
    List<Set<String>> seen(List<String> texts) {
        List<Set<String>> seen = new ArrayList<>(Collections.nCopies(signs.size(), Set.of()));
        for (String text : texts) {
            patterns.eachWanted(text, (ordinal, begin, end) -> {
                if (seen.get(ordinal).isEmpty()) {
                    seen.set(ordinal, new HashSet<>());
                }
                return add(seen.get(ordinal), text.substring(begin, end), text, ordinal);
            });
        }
        for (int i = 0; i < seen.size(); i++) {
            if (seen.get(i).size() < signs.get(i).least()) {
                seen.set(i, Set.of());
            }
        }
        return seen;
    }

    /** Adds words; false when no more count, or when something in their text makes the sign void. */
    private boolean add(Set<String> seen, String words, String text, int ordinal) {
        int most = signs.get(ordinal).most();
        boolean counts = seen.size() < most
                && (seen.contains(words)
                        || unless.get(ordinal).filter(u -> u.in(text)).isEmpty());
        if (counts) {
            seen.add(words);
        }
        return counts && seen.size() < most;
    }
}
