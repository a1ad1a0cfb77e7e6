package org.zhibiao.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.table.ReportType;

/** What titles and headings say of the year. */
final class YearTitles {
    private static final Pattern YEAR = Pattern.compile(
            "(?<![\\d〔\\[—])(20[0-4]\\d)(?:年度|年|(?=法治|依法|政府|工作|推进|[)】]|$))(?!\\d{1,2}月)|[\\[【](20[0-4]\\d)年?度?[\\]】]");
    private static final Pattern LAST_OF_SPAN = Pattern.compile("(20[0-4]\\d)年?度?$");

    private final YearRules rules;
    private final YearVotes votes;

    YearTitles(YearRules rules, YearVotes votes) {
        this.rules = rules;
        this.votes = votes;
    }

    private record Named(int year, String words, String following) {}

    /** A title of the text; it counts the share given. */
    void title(String title, ReportType type, double share, String where) {
        String own = rules.match("named_rule", title).replaceAll(" ");
        List<Named> years = named(rules.match("span", own).replaceAll(" "));
        if (years.isEmpty()) {
            span(own, share, where);
        }
        boolean first = true;
        for (Named y : years) {
            boolean plan = rules.has("plan_of_title", y.following) && !rules.has("report", y.following);
            if (plan) {
                votes.add(y.year - 1, share * rules.weight("title_plan"), where + " plans for " + y.words);
            } else if (first) {
                first = false;
                boolean held = type == ReportType.GOVERNMENT_WORK && !y.words.contains("度");
                votes.add(
                        held ? y.year - 1 : y.year,
                        share * rules.weight(held ? "title_of_speech" : "title"),
                        where + ": " + y.words);
            }
        }
    }

    private void span(String title, double share, String where) {
        Matcher span = rules.match("span", title);
        if (span.find()) {
            Matcher last = LAST_OF_SPAN.matcher(span.group());
            if (last.find()) {
                votes.add(
                        Integer.parseInt(last.group(1)),
                        share * rules.weight("title_span"),
                        where + ": " + span.group());
            }
        }
    }

    private static List<Named> named(String title) {
        List<Named> years = new ArrayList<>();
        Matcher m = YEAR.matcher(title);
        int from = 0;
        while (m.find(from)) {
            int end = m.end();
            Matcher next = YEAR.matcher(title);
            int to = next.find(end) ? next.start() : title.length();
            String digits = m.group(1) == null ? m.group(2) : m.group(1);
            years.add(new Named(Integer.parseInt(digits), m.group(), title.substring(end, to)));
            from = end;
        }
        return years;
    }

    void heading(String heading) {
        List<Named> years = named(rules.withoutSpansAndRules(heading));
        if (years.isEmpty()) {
            return;
        }
        Named y = years.get(0);
        boolean plan = rules.has("plan", heading) && !rules.has("plan_kept", heading);
        boolean done = rules.has("done", y.following);
        if (plan && !rules.has("report", heading)) {
            votes.add(y.year - 1, rules.weight("heading_plan"), "plan heading: " + heading);
        } else {
            votes.add(y.year, rules.weight(done ? "heading_done" : "heading"), "heading: " + heading);
        }
    }
}
