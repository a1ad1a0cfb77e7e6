package org.zhibiao.commitment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RulePatterns;
import org.zhibiao.rules.Search;

/** Reads the last day to which a sentence binds. */
final class Deadlines {
    private static final int MONTHS = 12;
    /** A five-year plan ends in this year and five more for each plan: the fourteenth in 2025. */
    private static final int FIRST_PLAN = 1955;

    private static final String NUMERALS = "一二三四五六七八九十";

    /** The year after the report year in the examples of the rules. */
    private static final int EXAMPLE_YEAR = 2023;

    /**
     * One way to name a last day; the first in the file that fits a sentence wins.
     *
     * @param pattern with the groups "year", "years" (how many more), "plan" (which five-year plan: 四 of 十四五), "month",
     *     "third" (of a month), "day", "quarter", each of which may be absent
     * @param month the last month where the words name none
     * @param example a sentence of 2022 for the time after
     * @param day the day that it names
     * @param counterExamples sentences that name no last day
     */
    record Form(String pattern, int month, String example, String day, List<String> counterExamples) {}

    private record Rule(Search pattern, int month, List<String> groups) {}

    private final List<Rule> rules;

    private Deadlines(List<Rule> rules) {
        this.rules = rules;
    }

    static Deadlines of(String file, List<Form> forms) {
        List<Rule> rules = new ArrayList<>();
        for (Form f : forms) {
            List<String> groups = List.of("year", "years", "plan", "month", "third", "day", "quarter").stream()
                    .filter(g -> f.pattern.contains("(?<" + g + ">"))
                    .toList();
            rules.add(new Rule(Search.of(RulePatterns.compile(file, f.pattern, f.pattern)), f.month, groups));
        }
        Deadlines deadlines = new Deadlines(rules);
        for (Form f : forms) {
            if (!deadlines.in(f.example, EXAMPLE_YEAR).map(LocalDate::toString).equals(Optional.of(f.day))) {
                throw new RuleException(file, "'" + f.example + "' is not read as until " + f.day);
            }
            for (String none : f.counterExamples) {
                if (deadlines.in(none, EXAMPLE_YEAR).isPresent()) {
                    throw new RuleException(file, "'" + none + "' is read as a deadline");
                }
            }
        }
        return deadlines;
    }

    /**
     * The last day that a sentence names; a day before the target year binds nobody.
     *
     * @param targetYear the year after the report year, in which words without a year lie
     */
    Optional<LocalDate> in(String words, int targetYear) {
        for (Rule rule : rules) {
            Search.Finder m = rule.pattern.over(words);
            while (m.find()) {
                Optional<LocalDate> day = day(rule, m, targetYear).filter(d -> d.getYear() >= targetYear);
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Rule rule, Search.Finder m, int targetYear) {
        int year = targetYear;
        int month = rule.month;
        int day = 0;
        for (String group : rule.groups) {
            if (m.group(group) == null) {
                continue;
            }
            int n = number(m.group(group));
            switch (group) {
                case "year" -> year = n;
                case "years" -> year = targetYear - 1 + n;
                case "plan" -> year = FIRST_PLAN + 5 * (10 + n);
                case "month" -> month = n;
                case "third" -> day = 10 * n;
                case "quarter" -> month = 3 * n;
                default -> day = n;
            }
        }
        if (month < 1 || month > MONTHS) {
            return Optional.empty();
        }
        YearMonth last = YearMonth.of(year, month);
        return day == 0
                ? Optional.of(last.atEndOfMonth())
                : Optional.of(day).filter(last::isValidDay).map(last::atDay);
    }

    /** A number in figures, in Chinese numerals up to 十二, or as a place in a row. */
    private static int number(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        if (written.equals("首")) {
            return 1;
        }
        // the last third of a month, 下, is no numeral: it ends with the month
        String units = written.replace('两', '二').replace('上', '一').replace('中', '二');
        int first = NUMERALS.indexOf(units.charAt(0)) + 1;
        return units.length() == 1 ? first : 10 + NUMERALS.indexOf(units.charAt(1)) + 1;
    }
}
