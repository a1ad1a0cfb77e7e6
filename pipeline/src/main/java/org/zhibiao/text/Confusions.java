package org.zhibiao.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;

/** Known confusions of OCR, mended in the cleaned text; the raw span stays. The rules are data/text/confusions.json. */
final class Confusions {
    static final String FILE = "text/confusions.json";
    /** How many characters before a confusion its context may look at. */
    private static final int CONTEXT = 12;

    /**
     * One confusion.
     *
     * @param wrong as OCR gives it
     * @param right what stands on paper
     * @param precededBy regular expression for what must stand before it; empty for anything
     * @param followedBy regular expression for what must follow; empty for anything
     * @param example a text with it
     * @param expected the text mended
     * @param nearMisses texts that look alike and stay
     */
    record Confusion(
            String wrong,
            String right,
            String precededBy,
            String followedBy,
            String example,
            String expected,
            List<String> nearMisses) {

        private String key() {
            return precededBy + wrong + followedBy;
        }
    }

    private record Rule(String wrong, String right, Pattern before, Pattern next) {
        Rule(Confusion c) {
            this(c.wrong, c.right, Pattern.compile("(?:" + c.precededBy + ")\\z"), Pattern.compile(c.followedBy));
        }

        boolean fits(String text, int at, CharSequence done) {
            if (!text.startsWith(wrong, at)) {
                return false;
            }
            CharSequence context = done.subSequence(Math.max(0, done.length() - CONTEXT), done.length());
            return next.matcher(text)
                            .region(at + wrong.length(), text.length())
                            .useTransparentBounds(true)
                            .lookingAt()
                    && before.matcher(context).find();
        }
    }

    private final Map<Character, List<Rule>> rules = new HashMap<>();
    /** With which characters confusions begin. */
    private final BitSet begins = new BitSet();

    private Confusions(List<Confusion> entries) {
        for (Confusion c : entries) {
            begins.set(c.wrong.charAt(0));
            rules.computeIfAbsent(c.wrong.charAt(0), first -> new ArrayList<>()).add(new Rule(c));
        }
    }

    static Confusions load() {
        return of(List.of(RuleFiles.read(FILE, Confusion[].class)));
    }

    static Confusions of(List<Confusion> entries) {
        RuleFiles.unique(FILE, entries, Confusion::key);
        Confusions all = new Confusions(entries);
        for (Confusion c : entries) {
            if (!all.mend(c.example).equals(c.expected)) {
                throw new RuleException(
                        FILE,
                        "example of '" + c.wrong + "' does not come out as written but as '" + all.mend(c.example)
                                + "'");
            }
            for (String miss : c.nearMisses) {
                if (!all.mend(miss).equals(miss)) {
                    throw new RuleException(FILE, "'" + c.wrong + "' changes its near miss '" + miss + "'");
                }
            }
        }
        return all;
    }

    String mend(String text) {
        return mend(CleanText.of(text)).text();
    }

    CleanText mend(CleanText in) {
        String text = in.text();
        CleanText.Builder out = new CleanText.Builder(text.length());
        int done = 0;
        int i = 0;
        while (i < text.length()) {
            if (!begins.get(text.charAt(i))) {
                i++;
                continue;
            }
            out.append(in, done, i);
            done = i;
            Rule rule = ruleAt(text, i, out.soFar());
            if (rule == null) {
                i++;
            } else {
                replace(in, i, rule, out);
                i += rule.wrong.length();
                done = i;
            }
        }
        return out.append(in, done, text.length()).build();
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

    private Rule ruleAt(String text, int at, CharSequence done) {
        for (Rule rule : rules.getOrDefault(text.charAt(at), List.of())) {
            if (rule.fits(text, at, done)) {
                return rule;
            }
        }
        return null;
    }
}
