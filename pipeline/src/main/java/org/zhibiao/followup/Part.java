package org.zhibiao.followup;

import java.util.Comparator;
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

    private static final double OTHER_WORD = 0.85;
    private static final double SHARED_CHARACTERS = 0.6;

    /**
     * A word that names the matter.
     *
     * @param weight how much of the matter it names
     * @param specific how much of that tells this matter from others of its kind: not 培训班, but 法治副校长
     * @param alike classes of words for the same thing, those first that cover most of the word
     */
    record Element(Term term, double weight, double specific, List<Alike> alike) {

        /**
         * An element.
         *
         * @param alike classes of words for the same thing, with the share of the word that they cover
         */
        static Element of(String term, double weight, double specific, Map<String, Double> alike) {
            return new Element(
                    Term.of(term),
                    weight,
                    specific,
                    alike.entrySet().stream()
                            .map(entry -> new Alike(entry.getKey(), entry.getValue()))
                            .sorted(Comparator.comparing(Alike::share).reversed())
                            .toList());
        }

        Element times(double factor) {
            return new Element(term, weight * factor, specific * factor, alike);
        }

        /** How much of the word a text tells, 0 to 1. */
        double credit(Passage passage) {
            return term.in(passage)
                    ? 1
                    : Math.max(OTHER_WORD * alike(passage), SHARED_CHARACTERS * term.sharedWith(passage));
        }

        private double alike(Passage passage) {
            for (Alike other : alike) {
                if (passage.classes().contains(other.classId)) {
                    return other.share;
                }
            }
            return 0;
        }
    }

    /** A class of words for the same thing, with the share of the word that it covers. */
    record Alike(String classId, double share) {}

    /** What its words weigh together. */
    double weight() {
        double sum = 0;
        for (Element element : elements) {
            sum += element.weight;
        }
        return Math.max(least, sum);
    }

    /** What those of its words weigh that tell it from others of its kind. */
    double specific() {
        double sum = 0;
        for (Element element : elements) {
            sum += element.specific;
        }
        return sum;
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
