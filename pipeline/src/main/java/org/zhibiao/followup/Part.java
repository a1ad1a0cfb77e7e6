package org.zhibiao.followup;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A clause of a promise that binds by itself, or all of its clauses together.
 *
 * @param text its words
 * @param elements the words that name its matter
 * @param matters the matters that it names, in whatever words
 * @param kinds what tells them from others of the same name
 * @param pairs neighbouring characters of these words with their weights
 * @param actions what it binds to do, such as enact or train
 * @param once those of its actions that leave one thing behind, such as enact
 * @param demand how much has to be done
 * @param binding how much of the promise it holds, 0 to 1
 * @param least what its words weigh at least, so that a clause of few and common words is not close to everything
 */
record Part(
        String text,
        List<Element> elements,
        Set<String> matters,
        Map<String, Set<String>> kinds,
        Map<String, Double> pairs,
        Set<String> actions,
        Set<String> once,
        Actions.Demand demand,
        double binding,
        double least) {

    /** Below this a promise names hardly any matter. */
    static final double LEAST = 0.9;

    /**
     * A word that names the matter.
     *
     * @param weight how much of the matter it names
     * @param specific how much of that tells this matter from others of its kind: not 培训班, but 法治副校长
     * @param alike classes of words for the same thing, with the share of the word that they cover
     */
    record Element(String term, double weight, double specific, Map<String, Double> alike) {
        Element times(double factor) {
            return new Element(term, weight * factor, specific * factor, alike);
        }
    }

    /** What its words weigh together. */
    double weight() {
        return Math.max(least, elements.stream().mapToDouble(Element::weight).sum());
    }

    /** What those of its words weigh that tell it from others of its kind. */
    double specific() {
        return elements.stream().mapToDouble(Element::specific).sum();
    }

    /** This clause about the matter of the whole promise, where it names none itself: 制定议事规则 of a committee just named. */
    Part of(Part whole) {
        return specific() > 0 || !matters.isEmpty()
                ? this
                : new Part(
                        text,
                        whole.elements,
                        whole.matters,
                        whole.kinds,
                        whole.pairs,
                        actions,
                        once,
                        demand,
                        binding,
                        whole.least);
    }

    /** The clause looked at for itself, whatever share of the promise it holds. */
    Part alone() {
        return atLeast(LEAST);
    }

    Part atLeast(double weight) {
        return new Part(text, elements, matters, kinds, pairs, actions, once, demand, binding, weight);
    }
}
