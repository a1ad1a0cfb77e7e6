package org.zhibiao.followup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.rules.RuleFiles;

/** Words that say how far a thing has come. The rules are data/followup/cues.json. */
final class Cues {
    private static final String FILE = "followup/cues.json";

    /** 尚未印发, 拟于明年出台: what stands before a word of completion takes it back. */
    private static final Pattern NOT_YET =
            Pattern.compile("(?:未|没有?|拟|待|将于[^,;]{0,10}|计划|预计|争取|力争|有望|即将|推动|推进|加快|促进|准备|等待)[^,;。]{0,4}$");

    /** 尚未开工: so it does a beginning. */
    private static final Pattern NOT_BEGUN = Pattern.compile("(?:未|没有?|暂缓|暂停)[^,;。]{0,3}$");

    private static final Pattern YEAR =
            Pattern.compile("(?<!较|比|由|从|与|同|至|到|自|\\d|-|—|~)(?<year>20\\d\\d)年(?!度?(?:以来|起))");
    private static final Pattern LAST_YEAR = Pattern.compile("(?<![较比由从与同自])(?:去年|上年度?|上一年度?)(?!同期|结转)");

    /** What a cue says. */
    enum Says {
        DONE,
        BEGUN,
        DENIED,
        PLANNED,
        REMARKED,
        /** The rest is still to come: 其余单位顺延至明年. */
        REST,
        /** All of it is done: 全部完成. */
        WHOLE,
        /** More of it is done: 累计建成96家. */
        PROGRESS,
        /** 在两个县先行. */
        SOME_PLACES,
        APPLIED
    }

    private record Rule(String id, Says says, String pattern, List<String> examples, List<String> counterExamples) {}

    private final Map<Says, List<Pattern>> patterns = new EnumMap<>(Says.class);

    private Cues(List<Rule> rules) {
        for (Rule rule : RuleFiles.unique(FILE, rules, Rule::id)) {
            NamedRule named = new NamedRule(rule.id, rule.pattern, rule.examples, rule.counterExamples);
            patterns.computeIfAbsent(rule.says, says -> new ArrayList<>()).add(named.held(FILE));
        }
    }

    private static final class Holder {
        private static final Cues STANDARD = new Cues(List.of(RuleFiles.read(FILE, Rule[].class)));
    }

    static Cues standard() {
        return Holder.STANDARD;
    }

    boolean says(Says says, String text) {
        return last(says, text) >= 0;
    }

    /** Where the last cue ends that says so; -1 without one. */
    int last(Says says, String text) {
        int last = -1;
        for (Pattern pattern : patterns.getOrDefault(says, List.of())) {
            Matcher found = pattern.matcher(text);
            while (found.find()) {
                if (!takenBack(says, text.substring(0, found.start()))) {
                    last = Math.max(last, found.end());
                }
            }
        }
        return last;
    }

    private static boolean takenBack(Says says, String before) {
        return switch (says) {
            case DONE -> NOT_YET.matcher(before).find();
            case BEGUN -> NOT_BEGUN.matcher(before).find();
            default -> false;
        };
    }

    /** Whether a text tells of an earlier year, and of that alone. */
    boolean tellsOfAnotherYear(String text, int year) {
        String plain = Wording.withoutTitles(text);
        boolean other = LAST_YEAR.matcher(plain).find();
        Matcher named = YEAR.matcher(plain);
        while (named.find()) {
            int told = Integer.parseInt(named.group("year"));
            if (told == year) {
                return false;
            }
            other |= told < year;
        }
        return other && !plain.contains("今年") && !plain.contains("本年");
    }
}
