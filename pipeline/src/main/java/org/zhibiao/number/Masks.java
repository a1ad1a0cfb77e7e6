package org.zhibiao.number;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.rules.RulePatterns;

/** Words that hold a number and measure nothing: dates, document numbers, titles, slogans. The rules are data/number/masks.json. */
public final class Masks {
    static final String FILE = "number/masks.json";
    private static final Masks STANDARD = of(List.of(RuleFiles.read(FILE, Entry[].class)));

    /** A mask as the rule file writes it; examples hold one, counter-examples none. */
    record Entry(String name, String pattern, List<String> examples, List<String> counterExamples) {}

    private record Rule(String name, Pattern pattern) {}

    private final List<Rule> rules;

    private Masks(List<Rule> rules) {
        this.rules = rules;
    }

    static Masks standard() {
        return STANDARD;
    }

    static Masks of(List<Entry> entries) {
        entries.forEach(Masks::check);
        return new Masks(entries.stream()
                .map(e -> new Rule(e.name, Pattern.compile(e.pattern)))
                .toList());
    }

    private static void check(Entry entry) {
        Pattern pattern = RulePatterns.compile(FILE, entry.name, entry.pattern);
        RulePatterns.hold(
                FILE,
                entry.name,
                entry.examples,
                entry.counterExamples,
                s -> pattern.matcher(s).find());
    }

    /** Marks what is masked in a text. */
    Masked over(String text) {
        byte[] marks = new byte[text.length()];
        for (int r = rules.size() - 1; r >= 0; r--) {
            Matcher m = rules.get(r).pattern.matcher(text);
            while (m.find()) {
                for (int i = m.start(); i < m.end(); i++) {
                    marks[i] = (byte) (r + 1);
                }
            }
        }
        return new Masked(rules.stream().map(Rule::name).toList(), marks);
    }

    /** Which characters of one text are masked, and by what. */
    static final class Masked {
        private final List<String> names;
        private final byte[] marks;

        private Masked(List<String> names, byte[] marks) {
            this.names = names;
            this.marks = marks;
        }

        /** The mask over a character. */
        Optional<String> nameAt(int index) {
            return marks[index] == 0 ? Optional.empty() : Optional.of(names.get(marks[index] - 1));
        }

        /** The end of the masked stretch that holds a character. */
        int end(int index) {
            int end = index;
            while (end < marks.length && marks[end] == marks[index]) {
                end++;
            }
            return end;
        }
    }
}
