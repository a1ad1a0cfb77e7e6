package org.zhibiao.followup;

import java.util.Arrays;
import java.util.List;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RulePatterns;

/**
 * A matter of which reports speak, with the ways in which clerks tell it.
 *
 * @param id its name
 * @param depth whether it is one thing that can be promised and told again, or a field in which many are
 * @param says ways of telling it: {@code a|b + c|d} is told where a word of each side stands
 * @param not words in which those of {@code says} mean something else
 * @param examples texts that tell it
 * @param counterExamples texts of near matters
 */
record Matter(
        String id,
        Depth depth,
        List<String> says,
        List<String> not,
        List<String> examples,
        List<String> counterExamples) {

    /** How much of a promise a matter names. */
    enum Depth {
        /** 重大决策目录: who tells of it tells of the promise. */
        THING,
        /** 培训班: who tells of it tells of the promise if it is on the same subject. */
        ACTIVITY,
        /** 重大决策: who tells of it may tell of another promise. */
        FIELD
    }

    /** A way of telling: a word of each list. */
    record Way(List<List<String>> sides) {}

    List<Way> ways(String file) {
        return says.stream().map(way -> way(file, way)).toList();
    }

    private Way way(String file, String way) {
        List<List<String>> sides = Arrays.stream(way.split(" \\+ ", -1))
                .map(side -> List.of(side.split("\\|", -1)))
                .toList();
        if (sides.stream()
                .flatMap(List::stream)
                .anyMatch(
                        word -> word.isBlank() || word.length() != word.strip().length())) {
            throw new RuleException(file, "'" + id + "' has an empty word in '" + way + "'");
        }
        return new Way(sides);
    }

    void hold(String file, java.util.function.Predicate<String> told) {
        RulePatterns.hold(file, id, examples, counterExamples, told);
    }
}
