package org.zhibiao.number;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.rules.RulePatterns;
import org.zhibiao.rules.Searches;

/** Words that hold a number and measure nothing: dates, document numbers, titles, slogans. The rules are data/number/masks.json. */
public final class Masks {
    static final String FILE = "number/masks.json";
    private static final Masks STANDARD = of(List.of(RuleFiles.read(FILE, Entry[].class)));

    /** A mask as the rule file writes it; examples hold one, counter-examples none. */
    record Entry(String name, String pattern, List<String> examples, List<String> counterExamples) {}

    private final List<String> names;
    private final Searches patterns;

    private Masks(List<Entry> entries) {
        this.names = entries.stream().map(Entry::name).toList();
        this.patterns = new Searches(
                entries.stream().map(e -> Pattern.compile(e.pattern)).toList());
    }

    static Masks standard() {
        return STANDARD;
    }

    static Masks of(List<Entry> entries) {
        entries.forEach(Masks::check);
        return new Masks(entries);
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

    /** Marks what is masked in a text; of masks over one character the first of the file counts. */
    Masked over(String text) {
        byte[] marks = new byte[text.length()];
        patterns.each(text, (rule, begin, end) -> {
            for (int i = begin; i < end; i++) {
                marks[i] = marks[i] == 0 ? (byte) (rule + 1) : (byte) Math.min(marks[i], rule + 1);
            }
        });
        return new Masked(names, marks);
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
