package org.zhibiao.metric;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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

    private record Rule(BitSet head, BitSet act, BitSet matter, BitSet then, BitSet not, BitSet other) {
        boolean fits(Said said) {
            return (head.isEmpty() || said.names(head))
                    && (act.isEmpty() || said.names(act))
                    && (matter.isEmpty() || said.isAbout(matter))
                    && (then.isEmpty() || said.later().intersects(then))
                    && !said.names(not)
                    && !said.carried().intersects(other);
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
        return indicator.rules().stream().map(r -> rule(indicator.id(), r)).toList();
    }

    private static Rule rule(String id, Indicator.Rule r) {
        if (r.head().isEmpty() && r.act().isEmpty()) {
            throw new RuleException(INDEX, "'" + id + "' has a rule that asks for nothing in the figure's own clause");
        }
        Concepts concepts = Concepts.standard();
        return new Rule(
                concepts.named(INDEX, id, r.head()),
                concepts.named(INDEX, id, r.act()),
                concepts.named(INDEX, id, r.matter()),
                concepts.named(INDEX, id, r.then()),
                concepts.named(INDEX, id, r.not()),
                concepts.named(INDEX, id, r.other()));
    }

    /** All indicators, in the order of the files. */
    public List<Indicator> all() {
        return entries.stream().map(Entry::indicator).toList();
    }

    /** The indicators that a figure may measure, in the order of the files: what stands first goes before. */
    Stream<Indicator> of(Said said, Quantity q, MetricKind kind) {
        return entries.stream()
                .filter(e -> admits(e.indicator, q, kind) && e.rules.stream().anyMatch(r -> r.fits(said)))
                .map(Entry::indicator);
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
