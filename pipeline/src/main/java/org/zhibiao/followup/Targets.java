package org.zhibiao.followup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.table.Comparator;
import org.zhibiao.table.MetricKind;
import org.zhibiao.table.MetricRow;
import org.zhibiao.table.Modality;
import org.zhibiao.table.UnitKind;

/** Compares a promised figure with those that are told. The rules are data/followup/targets.json. */
final class Targets {
    private static final String FILE = "followup/targets.json";
    private static final String EACH = "每";
    private static final Pattern INCREASE = Pattern.compile("新增|增加|增配|新建|新聘");
    private static final Set<MetricKind> STATES = Set.of(MetricKind.LEVEL, MetricKind.SHARE, MetricKind.TO);
    private static final Set<String> TIMES = Set.of("日", "天", "工作日", "小时", "分钟");
    private static final Pattern NAMES = Pattern.compile("[、和及与]");
    private static final BigDecimal ALL = new BigDecimal(100);

    private record Rules(
            List<List<String>> sameCounts,
            Map<String, Integer> frequencies,
            List<NamedRule> downward,
            List<NamedRule> atOnce,
            List<NamedRule> every) {}

    /**
     * A figure that a promise sets.
     *
     * @param row the figure
     * @param clause the clause of the promise in which it stands
     * @param value what has to be reached, in the row's comparable unit
     * @param downward whether less is better
     */
    record Target(MetricRow row, String clause, BigDecimal value, Course downward) {
        /** 为14个乡镇各配备1名: those for whom it is done. */
        boolean ofAddressees() {
            int at = clause.indexOf(row.quote());
            return at > 0
                    && clause.substring(0, at).matches("(?:.*[为给向])[^,;]{0,6}")
                    && clause.substring(at).matches("[^,;]{2,16}各[^,;]+");
        }
    }

    /** Whether a target is reached from below or from above. */
    enum Course {
        UP,
        DOWN
    }

    private final List<Set<String>> sameCounts;
    private final Map<String, Integer> frequencies;
    private final List<Pattern> downward;
    private final List<Pattern> atOnce;
    private final List<Pattern> every;

    private Targets(Rules rules) {
        this.sameCounts = rules.sameCounts.stream().map(Set::copyOf).toList();
        this.frequencies = Map.copyOf(rules.frequencies);
        this.downward = NamedRule.held(FILE, rules.downward);
        this.atOnce = NamedRule.held(FILE, rules.atOnce);
        this.every = NamedRule.held(FILE, rules.every);
    }

    private static final class Holder {
        private static final Targets STANDARD = new Targets(RuleFiles.read(FILE, Rules.class));
    }

    static Targets standard() {
        return Holder.STANDARD;
    }

    /** The target that a figure of a promise sets; empty where it holds for each of several things, such as 每村每月. */
    Optional<Target> target(MetricRow row, String promise) {
        String clause = Wording.standard().clauses(promise).stream()
                .map(Wording.Clause::text)
                .filter(text -> text.contains(row.quote()))
                .findFirst()
                .orElse(promise);
        Optional<Integer> times = timesAYear(clause);
        return times.map(factor ->
                new Target(row, clause, row.valueNorm().multiply(BigDecimal.valueOf(factor)), course(row, clause)));
    }

    /** Those that are told again: 为14个乡镇各配备1名 is kept for 14. */
    static List<Target> telling(List<Target> all) {
        List<Target> own = all.stream().filter(target -> !target.ofAddressees()).toList();
        List<Target> more = own.stream()
                .filter(target -> target.value.compareTo(BigDecimal.ONE) != 0)
                .toList();
        return more.isEmpty() ? own : more;
    }

    private Optional<Integer> timesAYear(String clause) {
        int each = clause.length() - clause.replace(EACH, "").length();
        if (each == 0) {
            return Optional.of(1);
        }
        Optional<Integer> known = frequencies.entrySet().stream()
                .filter(entry -> clause.contains(entry.getKey()))
                .max(Map.Entry.<String, Integer>comparingByKey(
                        java.util.Comparator.comparingInt(String::length).thenComparing(key -> key)))
                .map(Map.Entry::getValue);
        return each == 1 ? known : Optional.empty();
    }

    private Course course(MetricRow row, String clause) {
        boolean bounded = row.comparator() == Comparator.AT_MOST || row.comparator() == Comparator.LESS;
        boolean told = row.comparator() != Comparator.AT_LEAST
                && row.comparator() != Comparator.MORE
                && row.kind() != MetricKind.CHANGE
                && downward.stream().anyMatch(pattern -> pattern.matcher(clause).find());
        return bounded || told ? Course.DOWN : Course.UP;
    }

    /** Whether a figure counts the same sort of thing in the year as a target. */
    boolean comparable(Target target, MetricRow figure, int year) {
        MetricRow set = target.row();
        boolean told = figure.modality() == Modality.ACTUAL
                && figure.periodStart().getYear() <= year
                && figure.periodEnd().getYear() == year;
        boolean change = set.kind() == MetricKind.CHANGE || figure.kind() == MetricKind.CHANGE;
        boolean alike = change ? set.kind() == figure.kind() : STATES.contains(figure.kind());
        return told && alike && sameUnit(set, figure);
    }

    private boolean sameUnit(MetricRow set, MetricRow figure) {
        return set.unitNorm().equals(figure.unitNorm())
                || sameCounts.stream()
                        .anyMatch(units -> units.contains(set.unitNorm()) && units.contains(figure.unitNorm()));
    }

    /** How well a figure answers a target, apart from what it counts: units and 新增 against 总数. */
    double fit(Target target, MetricRow figure, String clause) {
        double unit = target.row().unitNorm().equals(figure.unitNorm()) ? 0 : -0.05;
        boolean increase = INCREASE.matcher(target.clause()).find();
        boolean told = INCREASE.matcher(clause).find();
        double part = figure.parentMetricId() == null ? 0 : -0.1;
        double end = (target.row().kind() == MetricKind.TO) == (figure.kind() == MetricKind.TO) ? 0.05 : 0;
        return unit + part + end + (increase == told ? 0 : -0.15);
    }

    /** Whether a figure reaches a target. */
    boolean met(Target target, MetricRow figure) {
        int compared = figure.valueNorm().compareTo(target.value());
        if (target.downward() == Course.DOWN) {
            return compared <= 0;
        }
        return figure.comparator() == Comparator.LESS ? compared > 0 : compared >= 0;
    }

    /** Whether a clause names as many as a small target asks for: 市医院、疾控中心和卫校的长廊落成. */
    boolean metByNames(Target target, String words) {
        int asked = target.value().min(BigDecimal.TEN).intValue();
        return target.row().unitKind() != UnitKind.PERCENT
                && !TIMES.contains(target.row().unitNorm())
                && asked > 1
                && asked < 10
                && Wording.standard().clauses(words).stream()
                        .anyMatch(clause -> clause.text().indexOf('、') >= 0
                                && NAMES.matcher(clause.text()).results().count() + 1 >= asked);
    }

    /** Whether words say of a target of all that all is done, or of a time that none is left. */
    boolean metInWords(Target target, String words) {
        if (target.downward() == Course.DOWN && TIMES.contains(target.row().unitNorm())) {
            return atOnce.stream().anyMatch(pattern -> pattern.matcher(words).find());
        }
        return target.row().unitKind() == UnitKind.PERCENT
                && target.value().compareTo(ALL) == 0
                && every.stream().anyMatch(pattern -> pattern.matcher(words).find());
    }
}
