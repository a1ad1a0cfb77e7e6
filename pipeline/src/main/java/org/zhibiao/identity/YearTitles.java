package org.zhibiao.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.rules.Search;
import org.zhibiao.table.ReportType;

/** What titles and headings say of the year. */
final class YearTitles {
    private static final Search YEAR = Search.of(
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
        String own = rules.search("named_rule").replace(title, " ");
        List<Named> years = named(rules.search("span").replace(own, " "));
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
        Search.Finder span = rules.search("span").over(title);
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
        Search.Finder m = YEAR.over(title);
        boolean more = m.find();
        while (more) {
            int end = m.end();
            String digits = m.group(1) == null ? m.group(2) : m.group(1);
            String words = m.group();
            more = m.find();
            years.add(new Named(
                    Integer.parseInt(digits), words, title.substring(end, more ? m.start() : title.length())));
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
