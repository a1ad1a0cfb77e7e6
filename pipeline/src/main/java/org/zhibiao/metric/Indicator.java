package org.zhibiao.metric;

import java.math.BigDecimal;
import java.util.List;
import org.zhibiao.table.Aggregation;
import org.zhibiao.table.Desirability;
import org.zhibiao.table.UnitKind;

/**
 * A canonical indicator with the rules that find it, as data/indicators/*.json write it.
 *
 * @param id stable id, topic and name
 * @param name Chinese name
 * @param topic field of law-based government, from data/structure/topics.json
 * @param unitKind what its unit measures
 * @param defaultUnit unit of a figure that states none
 * @param aggregation whether figures add up over bodies
 * @param higherIs whether more is better
 * @param definition what it counts
 * @param since rules version in which it first appeared
 * @param units the comparable units that a figure of it may have; empty for any of its kind
 * @param kinds what a figure of it may say: level, share, change, to
 * @param rules any of them finds it
 * @param examples sentences in which it is found, with the value
 * @param counterExamples sentences in which it is not
 */
public record Indicator(
        String id,
        String name,
        String topic,
        UnitKind unitKind,
        String defaultUnit,
        Aggregation aggregation,
        Desirability higherIs,
        String definition,
        String since,
        List<String> units,
        List<String> kinds,
        List<Rule> rules,
        List<Example> examples,
        List<String> counterExamples) {

    /**
     * One way in which the indicator is told. Each field lists concepts of data/indicators/concepts.json, divided by |;
     * one of them must be there, and an empty field asks for nothing. Order and what stands between do not matter.
     *
     * @param head what the figure's own clause must name
     * @param act what it must name besides
     * @param matter what it must name or take over from the words before
     * @param then what the rest of the sentence must name
     * @param not what it must not name
     * @param other what the clauses before, or its total, must not be about
     */
    public record Rule(String head, String act, String matter, String then, String not, String other) {}

    /** A sentence with the value that the indicator has in it. */
    public record Example(String text, BigDecimal value) {}
}
