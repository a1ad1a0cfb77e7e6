package org.zhibiao.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.table.SectionRole;

/** Sentences from which on a section is about something else. The rules are data/structure/lead_ins.json. */
final class LeadIns {
    private static final String FILE = "structure/lead_ins.json";
    private static final LeadIns STANDARD = load();

    /** Where a sentence stands that leads in. */
    enum Place {
        ANYWHERE,
        /** At the beginning of a paragraph that is not the first of its section. */
        PARAGRAPH
    }

    private record Entry(
            SectionRole role,
            List<SectionRole> within,
            Place place,
            String pattern,
            List<String> examples,
            List<String> counterExamples) {}

    private record Rule(SectionRole role, List<SectionRole> within, Place place, Pattern pattern) {}

    private final List<Rule> rules;

    private LeadIns(List<Rule> rules) {
        this.rules = rules;
    }

    static LeadIns standard() {
        return STANDARD;
    }

    private static LeadIns load() {
        List<Entry> entries = List.of(RuleFiles.read(FILE, Entry[].class));
        for (Entry e : entries) {
            Rule rule = rule(e);
            e.examples.forEach(sentence -> check(matches(rule, sentence, 0, sentence.length()), sentence, e));
            e.counterExamples.forEach(sentence -> check(!matches(rule, sentence, 0, sentence.length()), sentence, e));
        }
        return new LeadIns(entries.stream().map(LeadIns::rule).toList());
    }

    private static Rule rule(Entry e) {
        return new Rule(e.role, e.within, e.place, Pattern.compile(e.pattern));
    }

    private static void check(boolean holds, String sentence, Entry entry) {
        if (!holds) {
            throw new RuleException(FILE, "'" + sentence + "' is not read as written for '" + entry.pattern + "'");
        }
    }

    private static boolean matches(Rule rule, String text, int begin, int end) {
        return rule.pattern.matcher(text).region(begin, end).lookingAt();
    }

    /** The role to which a sentence of a section of some role turns; empty when it goes on as before. */
    Optional<SectionRole> turn(SectionRole within, Place place, String text, Sentences.Piece sentence) {
        return rules.stream()
                .filter(r -> r.within.contains(within) && (r.place == Place.ANYWHERE || place == Place.PARAGRAPH))
                .filter(r -> matches(r, text, sentence.begin(), sentence.end()))
                .map(Rule::role)
                .findFirst();
    }
}
