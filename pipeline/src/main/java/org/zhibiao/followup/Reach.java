package org.zhibiao.followup;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.rules.RulePatterns;
import org.zhibiao.table.CommitmentRow;

/** How far ahead a promise reaches. The rules are data/followup/reach.json. */
public final class Reach {
    private static final String FILE = "followup/reach.json";
    private static final int FURTHEST = 10;
    private static final int EXAMPLE_YEAR = 2020;

    private record Example(String text, int year) {}

    private record Rule(
            String id, String pattern, int plus, int fixed, List<Example> examples, List<String> counterExamples) {}

    private record Compiled(Rule rule, Pattern pattern) {}

    private final List<Compiled> rules;

    private Reach(List<Rule> rules) {
        this.rules = RuleFiles.unique(FILE, rules, Rule::id).stream()
                .map(rule -> new Compiled(rule, RulePatterns.compile(FILE, rule.id, rule.pattern)))
                .toList();
        this.rules.forEach(Reach::hold);
    }

    private static final class Holder {
        private static final Reach STANDARD = new Reach(List.of(RuleFiles.read(FILE, Rule[].class)));
    }

    /** The reach by the rules that the jar carries. */
    public static Reach standard() {
        return Holder.STANDARD;
    }

    /** The last year for which the promise is made; the year after the report when it names none. */
    public int lastYear(CommitmentRow promise) {
        int deadline = promise.deadline() == null ? 0 : promise.deadline().getYear();
        return lastYear(promise.text(), Math.max(promise.targetYear(), deadline), promise.reportYear());
    }

    /**
     * The last year that a promise names.
     *
     * @param known the latest year known otherwise
     */
    public int lastYear(String text, int known, int reportYear) {
        String plain = Wording.withoutTitles(text);
        int last = Math.max(known, reportYear + 1);
        for (Compiled rule : rules) {
            last = Math.max(last, year(rule, plain, reportYear));
        }
        return Math.min(last, reportYear + FURTHEST);
    }

    private static int year(Compiled compiled, String text, int reportYear) {
        Matcher found = compiled.pattern.matcher(text);
        int last = 0;
        while (found.find()) {
            Rule rule = compiled.rule;
            int year = rule.plus > 0 ? reportYear + rule.plus : rule.fixed;
            last = Math.max(last, year > 0 ? year : Integer.parseInt(found.group("year")));
        }
        return last;
    }

    private static void hold(Compiled compiled) {
        Rule rule = compiled.rule;
        if (rule.examples.isEmpty()) {
            throw new RuleException(FILE, "'" + rule.id + "' has no example");
        }
        for (Example example : rule.examples) {
            if (year(compiled, example.text, EXAMPLE_YEAR) != example.year) {
                throw new RuleException(FILE, "'" + rule.id + "' misses its example '" + example.text + "'");
            }
        }
        for (String miss : rule.counterExamples) {
            if (year(compiled, miss, EXAMPLE_YEAR) != 0) {
                throw new RuleException(FILE, "'" + rule.id + "' takes its counter-example '" + miss + "'");
            }
        }
    }
}
