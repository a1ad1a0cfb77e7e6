package org.zhibiao.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.table.ReportType;

/**
 * Finds the year that a report is about: for a government work report the year that it reviews. What is stated wins; else title,
 * headings, opening, plans, frequency and date of publication vote. Thread-safe.
 */
public final class YearFinder {
    private static final Pattern YEAR = Pattern.compile("(?<![\\d〔\\[(—-])(20[0-4]\\d)(?:年度|年)(?!\\d{1,2}月)");
    private static final Pattern ANY_YEAR = Pattern.compile("(?<![\\d〔\\[(—-])(20[0-4]\\d)年");
    private static final Pattern RULES_AND_NUMBERS =
            Pattern.compile("《[^《》]{0,80}》|〔[^〕]{0,8}〕|(?:20\\d\\d)年?\\s?[—–~至-]{1,2}\\s?20\\d\\d年?");
    private static final Pattern PLAN = Pattern.compile("下一步|计划|打算|安排|展望|思路|目标|工作任务|部署|下阶段|今后|重点工作|工作重点|设想|努力方向|要点");
    private static final Pattern DONE = Pattern.compile("情况|举措|成效|回顾|做法|亮点|进展|成绩|总结|完成|推进|落实|工作|履行");
    private static final Pattern CHINESE_YEAR = Pattern.compile("二[〇○零][一二三四][〇○零一二三四五六七八九](?=年)");
    private static final Pattern HELD =
            Pattern.compile("(20[0-4]\\d)年(\\d{1,2})月(?:\\d{1,2}日)?(?:[^。\n]{0,12})?在[^。\n]{2,40}?届人民代表大会");
    private static final Pattern SIGNED = Pattern.compile("(20[0-4]\\d)年(\\d{1,2})月(\\d{1,2})日\\s*$");
    private static final Pattern START = Pattern.compile("(20[0-4]\\d)年(?:度|以来|是|,|来)");
    private static final int OPENING = 350;
    private static final double MOST_FREQUENT = 14;

    /** The year of a text; empty when nothing names one. */
    public Optional<YearFinding> find(IdentityClues clues, ReportType type) {
        YearVotes votes = new YearVotes();
        String body = arabic(clues.body());
        TitleLine.of(clues).ifPresent(t -> fromTitle(arabic(t), type, votes));
        fromTitle(arabic(clues.fileName()), Weight.FILE, type, votes);
        clues.headings().forEach(h -> fromHeading(arabic(h), votes));
        fromOpening(body, type, votes);
        fromFrequency(body, clues, votes);
        fromDates(body, clues, type, votes);
        return withStated(clues, votes);
    }

    private enum Weight {
        TITLE(60),
        FILE(10);

        private final double points;

        Weight(double points) {
            this.points = points;
        }
    }

    /** Writes 二〇二三年 as 2023年. */
    private static String arabic(String text) {
        return CHINESE_YEAR.matcher(text).replaceAll(m -> {
            StringBuilder digits = new StringBuilder();
            m.group()
                    .chars()
                    .forEach(c -> digits.append("○".indexOf(c) >= 0 ? 0 : Math.max(0, "〇一二三四五六七八九".indexOf(c))));
            return digits.toString();
        });
    }

    private static void fromTitle(String title, ReportType type, YearVotes votes) {
        fromTitle(title, Weight.TITLE, type, votes);
    }

    private static void fromTitle(String title, Weight weight, ReportType type, YearVotes votes) {
        Matcher m = YEAR.matcher(title);
        if (!m.find()) {
            return;
        }
        int year = Integer.parseInt(m.group(1));
        boolean held = type == ReportType.GOVERNMENT_WORK && !title.contains("年度");
        votes.add(held ? year - 1 : year, held ? weight.points / 2 : weight.points, "title: " + m.group());
    }

    private static void fromHeading(String heading, YearVotes votes) {
        Matcher m = YEAR.matcher(heading);
        if (!m.find()) {
            return;
        }
        int year = Integer.parseInt(m.group(1));
        boolean plan = PLAN.matcher(heading).find();
        boolean done = DONE.matcher(heading.substring(m.end())).find();
        if (plan && !heading.contains("计划完成")) {
            votes.add(year - 1, 25, "plan heading: " + heading);
        } else {
            votes.add(year, done ? 25 : 8, "heading: " + heading);
        }
    }

    private static void fromOpening(String body, ReportType type, YearVotes votes) {
        String opening = body.substring(0, Math.min(OPENING, body.length()));
        String plain = RULES_AND_NUMBERS.matcher(opening).replaceAll("");
        Matcher start = START.matcher(plain);
        if (start.find()) {
            boolean speech = type == ReportType.GOVERNMENT_WORK;
            votes.add(Integer.parseInt(start.group(1)), speech ? 10 : 25, "opening: " + start.group());
        } else {
            Matcher any = ANY_YEAR.matcher(plain);
            if (any.find()) {
                votes.add(Integer.parseInt(any.group(1)), 8, "opening: " + any.group());
            }
        }
    }

    /** Years that the text speaks of; those in titles of rules, document numbers and spans say nothing. */
    private static void fromFrequency(String body, IdentityClues clues, YearVotes votes) {
        int plan = planBegin(body, clues.headings());
        count(RULES_AND_NUMBERS.matcher(body.substring(0, plan)).replaceAll(" "), 0, votes);
        count(RULES_AND_NUMBERS.matcher(body.substring(plan)).replaceAll(" "), -1, votes);
    }

    private static void count(String text, int shift, YearVotes votes) {
        int[] seen = new int[100];
        Matcher m = ANY_YEAR.matcher(text);
        while (m.find()) {
            seen[Integer.parseInt(m.group(1)) - 2000]++;
        }
        for (int i = 0; i < seen.length; i++) {
            if (seen[i] > 0 && shift == 0) {
                votes.add(2000 + i, Math.min(MOST_FREQUENT, seen[i] * 1.5), "body: " + (2000 + i) + "年 ×" + seen[i]);
            } else if (seen[i] > 0) {
                votes.add(2000 + i + shift, Math.min(6, seen[i] * 2), "plan: " + (2000 + i) + "年");
                votes.add(2000 + i, Math.min(3, seen[i]), "plan: " + (2000 + i) + "年");
            }
        }
    }

    private static int planBegin(String body, List<String> headings) {
        int begin = body.length();
        for (String heading : headings) {
            int at = PLAN.matcher(heading).find() ? body.indexOf(heading, body.length() / 3) : -1;
            begin = at >= 0 ? Math.min(begin, at) : begin;
        }
        return begin;
    }

    private static void fromDates(String body, IdentityClues clues, ReportType type, YearVotes votes) {
        Matcher held =
                HELD.matcher(TitleLine.of(clues).orElse("") + "\n" + body.substring(0, Math.min(800, body.length())));
        if (type == ReportType.GOVERNMENT_WORK && held.find()) {
            int year = Integer.parseInt(held.group(1));
            votes.add(Integer.parseInt(held.group(2)) >= 11 ? year : year - 1, 45, "held: " + held.group());
        }
        Matcher signed = SIGNED.matcher(body.substring(Math.max(0, body.length() - 60)));
        if (signed.find()) {
            published(
                    Integer.parseInt(signed.group(1)),
                    Integer.parseInt(signed.group(2)),
                    10,
                    "signed: " + signed.group(),
                    votes);
        }
        Optional<LocalDate> date = new PublicationFinder().find(clues).date();
        date.ifPresent(d -> published(d.getYear(), d.getMonthValue(), 8, "published: " + d, votes));
    }

    /** Reports come out in the first half of the next year, some at the end of their own. */
    private static void published(int year, int month, double weight, String why, YearVotes votes) {
        if (month <= 6) {
            votes.add(year - 1, weight, why);
        } else if (month >= 10) {
            votes.add(year, weight, why);
        } else {
            votes.add(year - 1, weight / 2, why);
        }
    }

    private static Optional<YearFinding> withStated(IdentityClues clues, YearVotes votes) {
        Optional<YearFinding> found = votes.best();
        if (clues.stated().reportYear().isEmpty()) {
            return found;
        }
        int year = clues.stated().reportYear().getAsInt();
        boolean conflict =
                found.isPresent() && found.get().year() != year && found.get().confidence() >= 0.6;
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
