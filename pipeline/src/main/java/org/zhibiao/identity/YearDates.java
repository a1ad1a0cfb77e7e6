package org.zhibiao.identity;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.rules.Search;
import org.zhibiao.table.ReportType;

/** What the days of signing, publication and delivery say of the year. */
final class YearDates {
    private static final Pattern SIGNED = Pattern.compile(
            "^[^。,;]{0,40}?(?<!\\d)(20[0-4]\\d)\\s?[年.-]\\s?(1[0-2]|0?[1-9])(?:月|[.-](?=\\d))(?:\\d{1,2}日?)?[)]?$");
    private static final int EDGE = 6;
    private static final int LONGEST = 60;
    private static final int FIRST_OF_REPORTING = 10;
    private static final int LAST_OF_REPORTING = 6;
    private static final int TOO_EARLY = 4;

    private final YearRules rules;
    private final YearVotes votes;
    private final YearWords words;

    /** How a text speaks of its year without a number. */
    enum YearWords {
        LAST_YEAR,
        THIS_YEAR,
        NONE
    }

    YearDates(YearRules rules, YearVotes votes, YearWords words) {
        this.rules = rules;
        this.votes = votes;
        this.words = words;
    }

    void vote(String title, String body, IdentityClues clues, ReportType type) {
        boolean speech = type == ReportType.GOVERNMENT_WORK;
        List<String> lines =
                body.lines().filter(l -> !rules.has("neighbour", l)).toList();
        List<String> first = lines.subList(0, Math.min(EDGE, lines.size()));
        List<String> last = lines.subList(Math.max(0, lines.size() - EDGE), lines.size());
        Search.Finder held = rules.search("held").over(title + "\n" + String.join("\n", first));
        if (speech && held.find()) {
            int year = Integer.parseInt(held.group(1));
            boolean endOfYear = Integer.parseInt(held.group(2)) >= FIRST_OF_REPORTING;
            votes.add(endOfYear ? year : year - 1, rules.weight("held"), "held: " + held.group());
        } else if (!signed(last, "signed")) {
            signed(first, "dated");
        }
        first.forEach(this::documentNumber);
        PublicationFinder.dateOf(clues)
                .ifPresent(d -> dated(d.getYear(), d.getMonthValue(), "published", "published: " + d));
    }

    private boolean signed(List<String> lines, String how) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Matcher m = SIGNED.matcher(lines.get(i));
            if (lines.get(i).length() <= LONGEST && m.find()) {
                dated(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), "signed", how + ": " + lines.get(i));
                return true;
            }
        }
        return false;
    }

    /** Reports come out in the first half of the next year, some at the end of their own; words like 上年度 say which. */
    private void dated(int year, int month, String event, String why) {
        double weight = rules.weight(event);
        if (month <= TOO_EARLY && words != YearWords.THIS_YEAR) {
            votes.add(year, rules.weight(event + "_too_early"), "");
        }
        if (words == YearWords.LAST_YEAR) {
            votes.add(year - 1, rules.weight("dated_by_words"), why + ", of the year before");
        } else if (words == YearWords.THIS_YEAR && month > 3) {
            votes.add(year, rules.weight("dated_by_words"), why + ", of this year");
        } else if (month >= FIRST_OF_REPORTING) {
            votes.add(year, weight, why);
        } else {
            votes.add(year - 1, month <= LAST_OF_REPORTING ? weight : weight / 2, why);
        }
    }

    private void documentNumber(String line) {
        Search.Finder m = rules.search("document_number").over(line);
        if (m.find()) {
            votes.add(
                    Integer.parseInt(m.group(1)) - 1, rules.weight("document_number"), "document number: " + m.group());
        }
    }
}
