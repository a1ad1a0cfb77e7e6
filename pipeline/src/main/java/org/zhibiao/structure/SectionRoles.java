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
     * @param notWithin roles of sections in which it does not hold: 压实第一责任人职责 is a plan among plans
     * @param pattern regular expression that the heading contains
     * @param examples headings that announce it
     * @param counterExamples near misses
     */
    record Announcement(
            SectionRole role,
            int maxLevel,
            List<SectionRole> notWithin,
            String pattern,
            List<String> examples,
            List<String> counterExamples) {}

    private record Rule(SectionRole role, int maxLevel, List<SectionRole> notWithin, Pattern pattern) {

        boolean holds(String heading, int level, Optional<SectionRole> within) {
            return level <= maxLevel
                    && within.filter(notWithin::contains).isEmpty()
                    && pattern.matcher(heading).find();
        }
    }

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
        return new Rule(a.role, a.maxLevel, a.notWithin, Pattern.compile(a.pattern));
    }

    private void check(Announcement a) {
        for (String heading : a.examples) {
            if (of(heading, a.maxLevel, Optional.empty())
                    .filter(r -> r == a.role)
                    .isEmpty()) {
                throw new RuleException(FILE, "'" + heading + "' is not read as " + a.role);
            }
        }
        for (String heading : a.counterExamples) {
            if (of(heading, a.maxLevel, Optional.empty())
                    .filter(r -> r == a.role)
                    .isPresent()) {
                throw new RuleException(FILE, "'" + heading + "' is read as " + a.role);
            }
        }
    }

    /**
     * The role that a heading announces by itself; empty when it takes that of the section around it.
     *
     * @param level its level, or its depth where the report does without the levels above it
     * @param within the role of the section around it
     */
    Optional<SectionRole> of(String heading, int level, Optional<SectionRole> within) {
        return rules.stream()
                .filter(r -> r.holds(heading, level, within))
                .map(Rule::role)
                .findFirst();
    }
}
