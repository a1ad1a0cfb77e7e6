package org.zhibiao.identity;

import java.util.List;
import java.util.Optional;
import org.zhibiao.identity.YearDates.YearWords;
import org.zhibiao.rules.Search;
import org.zhibiao.table.ReportType;

/**
 * Finds the year that a report is about: for a government work report the year that it reviews. What is stated wins; else title,
 * headings, lead, opening, plans, frequency and days of signing and publication vote. Thread-safe.
 */
public final class YearFinder {
    private static final YearRules RULES = YearRules.load();
    private static final int OPENING = 350;
    private static final int LEAD = 700;
    private static final int FIRST = 2000;
    private static final int YEARS = 50;
    private static final double TELLING = 0.6;

    /** The year of a text; empty when nothing names one. */
    public Optional<YearFinding> find(IdentityClues clues, ReportType type) {
        return type == ReportType.LAW_BASED_GOVERNMENT ? clues.usualYear() : read(clues, type);
    }

    static Optional<YearFinding> usual(IdentityClues clues) {
        return read(clues, ReportType.LAW_BASED_GOVERNMENT);
    }

    private static Optional<YearFinding> read(IdentityClues clues, ReportType type) {
        YearVotes votes = new YearVotes();
        String body = PlainDates.of(ownLines(clues.body()));
        String title = clues.titleLine().map(PlainDates::of).orElse("");
        YearTitles titles = new YearTitles(RULES, votes);
        titles.title(title, type, 1, "title");
        double fileShare = RULES.weight("file_name") / RULES.weight("title");
        titles.title(PlainDates.of(clues.fileName().replaceFirst("\\.\\w{2,5}$", "")), type, fileShare, "file name");
        clues.headings().forEach(h -> titles.heading(PlainDates.of(h)));
        int plan = planBegin(body, clues.headings());
        String done = RULES.withoutSpansAndRules(body.substring(0, plan));
        fromOpening(done, type, votes);
        count(done, votes);
        countPlan(RULES.withoutSpansAndRules(body.substring(plan)), votes);
        new YearDates(RULES, votes, words(title, done)).vote(title, body, clues, type);
        return withStated(clues, votes);
    }

    private static String ownLines(String body) {
        return String.join(
                "\n", body.lines().filter(l -> !RULES.has("neighbour", l)).toList());
    }

    private static YearWords words(String title, String body) {
        String opening = title + "\n" + body.substring(0, Math.min(OPENING, body.length()));
        if (RULES.has("last_year", opening)) {
            return YearWords.LAST_YEAR;
        }
        return RULES.has("this_year", opening) ? YearWords.THIS_YEAR : YearWords.NONE;
    }

    private static void fromOpening(String body, ReportType type, YearVotes votes) {
        String opening = body.substring(0, Math.min(OPENING, body.length()));
        Search.Finder lead = RULES.search("lead").over(body.substring(0, Math.min(LEAD, body.length())));
        if (lead.find()) {
            votes.add(Integer.parseInt(lead.group(1)), RULES.weight("lead"), "lead: " + lead.group());
        }
        Search.Finder start = RULES.search("opening").over(opening);
        boolean starts = start.find();
        if (starts) {
            boolean speech = type == ReportType.GOVERNMENT_WORK;
            votes.add(
                    Integer.parseInt(start.group(1)),
                    RULES.weight(speech ? "opening_any" : "opening"),
                    "opening: " + start.group());
        }
        for (YearRules.Marked occasion : RULES.occasions()) {
            Search.Finder m = occasion.pattern().over(opening);
            if (!starts && m.find()) {
                votes.add(occasion.year(), RULES.weight("occasion"), "opening: " + m.group());
            }
        }
    }

    /** Years that a text speaks of; those to which it compares, and far aims, say nothing. */
    private static void count(String text, YearVotes votes) {
        Search.Finder asOf = RULES.search("as_of").over(text);
        while (asOf.find()) {
            votes.add(Integer.parseInt(asOf.group(1)), RULES.weight("as_of"), "body: " + asOf.group());
        }
        String plain = withoutFuture(RULES.search("aside").replace(text, " "), votes);
        int[] seen = seen(plain);
        for (int i = 0; i < YEARS; i++) {
            if (seen[i] > 0) {
                double weight = Math.min(RULES.weight("mentions_most"), seen[i] * RULES.weight("mention"));
                votes.add(FIRST + i, weight, "body: " + (FIRST + i) + "年 ×" + seen[i]);
            }
        }
    }

    private static String withoutFuture(String text, YearVotes votes) {
        int[] seen = new int[YEARS];
        String rest = RULES.search("future").replace(text, m -> {
            seen[Integer.parseInt(m.group(1)) - FIRST]++;
            return " ";
        });
        for (int i = 1; i < YEARS; i++) {
            if (seen[i] > 0) {
                votes.add(FIRST + i - 1, RULES.weight("future"), "plan: " + (FIRST + i) + "年…将");
            }
        }
        return rest;
    }

    /** Years of a plan: the first of them follows the year of the report. */
    private static void countPlan(String text, YearVotes votes) {
        String plain = withoutFuture(RULES.search("aside").replace(text, " "), votes);
        int[] seen = seen(plain);
        double most = RULES.weight("plan_mentions_most");
        for (int i = 1; i < YEARS; i++) {
            if (seen[i] > 0) {
                double weight = Math.min(most, seen[i] * RULES.weight("plan_mention"));
                votes.add(FIRST + i - 1, weight, "plan: " + (FIRST + i) + "年");
                votes.add(FIRST + i, weight / 2, "plan: " + (FIRST + i) + "年");
            }
        }
    }

    private static int[] seen(String text) {
        int[] seen = new int[YEARS];
        Search.Finder m = RULES.search("year").over(text);
        while (m.find()) {
            seen[Integer.parseInt(m.group(1)) - FIRST]++;
        }
        return seen;
    }

    /** Where the plan for the time after the report begins: its heading, or words that lead to it in running text. */
    private static int planBegin(String body, List<String> headings) {
        int begin = body.length();
        for (String heading : headings) {
            String plain = PlainDates.of(heading);
            boolean plan = RULES.has("plan", plain) && !RULES.has("plan_kept", plain) && !RULES.has("report", plain);
            int at = plan ? body.indexOf(plain, body.length() / 3) : -1;
            begin = at >= 0 ? Math.min(begin, at) : begin;
        }
        if (begin < body.length()) {
            return begin;
        }
        Search.Finder lead = RULES.search("plan_begins").from(body, body.length() / 3);
        return lead.find() ? lead.start() : begin;
    }

    private static Optional<YearFinding> withStated(IdentityClues clues, YearVotes votes) {
        Optional<YearFinding> found = votes.best();
        if (clues.stated().reportYear().isEmpty()) {
            return found;
        }
        int year = clues.stated().reportYear().getAsInt();
        boolean conflict =
                found.isPresent() && found.get().year() != year && found.get().confidence() >= TELLING;
        String evidence = "stated: " + year;
        return Optional.of(
                conflict
                        ? new YearFinding(
                                year,
                                0.7,
                                evidence + " | the text suggests " + found.get().year() + ": "
                                        + found.get().evidence())
                        : new YearFinding(year, 0.99, evidence));
    }
}
