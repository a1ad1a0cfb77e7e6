package org.zhibiao.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.table.SectionRole;

/** What headings announce. The rules are data/structure/section_roles.json, in order of precedence. */
final class SectionRoles {
    static final String FILE = "structure/section_roles.json";

    /**
     * One announcement.
     *
     * @param role what it announces
     * @param maxLevel deepest heading level at which it holds
     * @param pattern regular expression that the heading contains
     * @param examples headings that announce it
     * @param counterExamples near misses
     */
    record Announcement(
            String role, int maxLevel, String pattern, List<String> examples, List<String> counterExamples) {}

    private record Rule(SectionRole role, int maxLevel, Pattern pattern) {}

    private final List<Rule> rules;

    private SectionRoles(List<Rule> rules) {
        this.rules = rules;
    }

    static SectionRoles load() {
        List<Announcement> all = List.of(RuleFiles.read(FILE, Announcement[].class));
        SectionRoles roles =
                new SectionRoles(all.stream().map(SectionRoles::rule).toList());
        all.forEach(roles::check);
        return roles;
    }

    private static Rule rule(Announcement a) {
        return new Rule(role(a), a.maxLevel, Pattern.compile(a.pattern));
    }

    private static SectionRole role(Announcement a) {
        return List.of(SectionRole.values()).stream()
                .filter(r -> r.code().equals(a.role))
                .findFirst()
                .orElseThrow(() -> new RuleException(FILE, "unknown role '" + a.role + "'"));
    }

    private void check(Announcement a) {
        for (String heading : a.examples) {
            if (of(heading, a.maxLevel).filter(r -> r == role(a)).isEmpty()) {
                throw new RuleException(FILE, "'" + heading + "' is not read as " + a.role);
            }
        }
        for (String heading : a.counterExamples) {
            if (of(heading, a.maxLevel).filter(r -> r == role(a)).isPresent()) {
                throw new RuleException(FILE, "'" + heading + "' is read as " + a.role);
            }
        }
    }

    /** The role that a heading announces by itself; empty when it takes that of the section around it. */
    Optional<SectionRole> of(String heading, int level) {
        return rules.stream()
                .filter(r -> level <= r.maxLevel && r.pattern.matcher(heading).find())
                .map(Rule::role)
                .findFirst();
    }
}
