package org.zhibiao.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.zhibiao.number.Quantity;
import org.zhibiao.number.Units;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.structure.Topics;
import org.zhibiao.table.MetricKind;
import org.zhibiao.table.UnitKind;

/** The canonical indicators. The rules are the files that data/indicators/index.json lists. */
public final class Indicators {
    private static final String INDEX = "indicators/index.json";
    private static final Indicators STANDARD = load();

    private record Rule(Pattern clause, Pattern before, Pattern not) {
        boolean fits(String nearby, String earlier) {
            return clause.matcher(nearby).find()
                    && (before.pattern().isEmpty() || before.matcher(earlier).find())
                    && (not.pattern().isEmpty() || !not.matcher(nearby).find());
        }
    }

    private record Entry(Indicator indicator, List<Rule> rules) {}

    private final List<Entry> entries;

    private Indicators(List<Entry> entries) {
        this.entries = entries;
    }

    /** The indicators that the jar carries. */
    public static Indicators standard() {
        return STANDARD;
    }

    private static Indicators load() {
        List<Indicator> all = new ArrayList<>();
        for (String name : RuleFiles.read(INDEX, String[].class)) {
            String file = "indicators/" + name;
            for (Indicator indicator : RuleFiles.read(file, Indicator[].class)) {
                all.add(checked(file, indicator));
            }
        }
        return new Indicators(RuleFiles.unique(INDEX, all, Indicator::id).stream()
                .map(i -> new Entry(i, rules(i)))
                .toList());
    }

    private static Indicator checked(String file, Indicator i) {
        if (i.examples().isEmpty()) {
            throw new RuleException(file, "'" + i.id() + "' has no example");
        }
        if (!Topics.standard().knows(i.topic())) {
            throw new RuleException(file, "'" + i.id() + "' has unknown topic '" + i.topic() + "'");
        }
        List<String> units =
                Stream.concat(Stream.of(i.defaultUnit()), i.units().stream()).toList();
        for (String unit : units) {
            if (Units.standard().named(unit).isEmpty()) {
                throw new RuleException(file, "'" + i.id() + "' has unknown unit '" + unit + "'");
            }
        }
        for (String kind : i.kinds()) {
            if (List.of(MetricKind.values()).stream().noneMatch(k -> k.code().equals(kind))) {
                throw new RuleException(file, "'" + i.id() + "' has unknown kind '" + kind + "'");
            }
        }
        return i;
    }

    private static List<Rule> rules(Indicator indicator) {
        try {
            return indicator.patterns().stream()
                    .map(p -> new Rule(
                            Pattern.compile(p.clause()), Pattern.compile(p.before()), Pattern.compile(p.not())))
                    .toList();
        } catch (PatternSyntaxException e) {
            throw new RuleException(INDEX, "'" + indicator.id() + "': " + e.getMessage());
        }
    }

    /** All indicators, in the order of the files. */
    public List<Indicator> all() {
        return entries.stream().map(Entry::indicator).toList();
    }

    /**
     * The indicator of a figure.
     *
     * @param clause its clause, with # in the place of the number
     * @param before the sentence before that clause
     */
    Optional<Indicator> of(String clause, String before, Quantity q, MetricKind kind) {
        for (Entry entry : entries) {
            if (admits(entry.indicator, q, kind) && entry.rules.stream().anyMatch(r -> r.fits(clause, before))) {
                return Optional.of(entry.indicator);
            }
        }
        return Optional.empty();
    }

    /** People are counted too, so that an indicator of cases may be told in persons where its units say so. */
    private static UnitKind sort(UnitKind kind) {
        return kind == UnitKind.PEOPLE ? UnitKind.COUNT : kind;
    }

    private static boolean admits(Indicator i, Quantity q, MetricKind kind) {
        boolean unit = i.units().isEmpty()
                || q.unitText().isEmpty()
                || i.units().contains(q.unit().norm());
        boolean sort = q.unitText().isEmpty() || sort(q.unit().kind()) == sort(i.unitKind());
        return unit && sort && i.kinds().contains(kind.code());
    }
}
