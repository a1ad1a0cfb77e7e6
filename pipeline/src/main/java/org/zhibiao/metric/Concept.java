package org.zhibiao.metric;

import java.util.List;

/**
 * A thing, act or matter of the field with the words that name it, as data/indicators/concepts.json write it.
 *
 * @param name how the rules of the indicators call it
 * @param role what it does in a sentence
 * @param words what names it
 * @param masks longer words that hold one of its words and mean something else
 * @param examples words that name it
 * @param counterExamples words that do not
 */
record Concept(
        String name,
        Role role,
        List<String> words,
        List<String> masks,
        List<String> examples,
        List<String> counterExamples) {

    /** What a concept does in a sentence. */
    enum Role {
        /** What a clause is about; holds for the clauses behind it until one names another. */
        MATTER,
        /** What is done; holds for the figures that 、 joins to its own. */
        ACT,
        /** What is counted or said beside; holds for its own clause only. */
        THING,
        /** Says that a figure is an average or a person's own: it measures no indicator. */
        SILENT,
        /** Names other bodies whose figures the sentence tells from there on: they measure no indicator. */
        FOREIGN,
        /** A body or a field: a figure right before it counts bodies and measures no indicator. */
        ACTOR
    }
}
