package org.zhibiao.text;

import java.util.List;
import java.util.regex.Pattern;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;

/** Known confusions of OCR, mended in the cleaned text; the raw span stays. The rules are data/text/confusions.json. */
final class Confusions {
    static final String FILE = "text/confusions.json";

    /**
     * One confusion.
     *
     * @param wrong as OCR gives it
     * @param right what stands on paper
     * @param followedBy regular expression for what must follow; empty for anything
     * @param example a text with it
     * @param expected the text mended
     */
    record Confusion(String wrong, String right, String followedBy, String example, String expected) {}

    private record Rule(String wrong, String right, Pattern next) {}

    private final List<Rule> rules;

    private Confusions(List<Rule> rules) {
        this.rules = rules;
    }

    static Confusions load() {
        return of(List.of(RuleFiles.read(FILE, Confusion[].class)));
    }

    static Confusions of(List<Confusion> entries) {
        RuleFiles.unique(FILE, entries, Confusion::wrong);
        Confusions all = new Confusions(entries.stream()
                .map(c -> new Rule(c.wrong, c.right, Pattern.compile(c.followedBy)))
                .toList());
        for (Confusion c : entries) {
            if (!all.mend(identity(c.example)).text().equals(c.expected)) {
                throw new RuleException(FILE, "example of '" + c.wrong + "' does not come out as written");
            }
        }
        return all;
    }

    private static CleanText identity(String text) {
        CleanText.Builder out = new CleanText.Builder();
        for (int i = 0; i < text.length(); i++) {
            out.append(text.charAt(i), i, i + 1);
        }
        return out.build();
    }

    CleanText mend(CleanText in) {
        String text = in.text();
        if (rules.stream().noneMatch(r -> text.contains(r.wrong))) {
            return in;
        }
        CleanText.Builder out = new CleanText.Builder();
        int i = 0;
        while (i < text.length()) {
            Rule rule = ruleAt(text, i);
            if (rule == null) {
                out.append(in, i, i + 1);
                i++;
            } else {
                replace(in, i, rule, out);
                i += rule.wrong.length();
            }
        }
        return out.build();
    }

    /** Same lengths keep the place of each character; otherwise the first right character stands for the surplus. */
    private static void replace(CleanText in, int at, Rule rule, CleanText.Builder out) {
        int surplus = Math.max(0, rule.wrong.length() - rule.right.length());
        for (int k = 0; k < rule.right.length(); k++) {
            int from = k == 0 ? at : Math.min(at + k + surplus, at + rule.wrong.length() - 1);
            int to = Math.min(at + k + surplus + 1, at + rule.wrong.length());
            out.append(rule.right.charAt(k), in.rawBegin(from), in.rawEnd(to));
        }
    }

    private Rule ruleAt(String text, int i) {
        for (Rule rule : rules) {
            if (text.startsWith(rule.wrong, i)
                    && rule.next
                            .matcher(text)
                            .region(i + rule.wrong.length(), text.length())
                            .lookingAt()) {
                return rule;
            }
        }
        return null;
    }
}
