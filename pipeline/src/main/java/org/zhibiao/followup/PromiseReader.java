package org.zhibiao.followup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhibiao.segment.Segmenter;

/** Takes a promise apart into the clauses that bind, and the words that name their matter. */
final class PromiseReader {
    private static final Pattern NAME = Pattern.compile("《[^》]{1,80}》|“[^”]{1,40}”");

    /** The object tells what is promised; the verb tells what is to be done with it, and is looked at apart. */
    private static final double ACTION = 0.3;

    /** What has a name of its own is told under this name again. */
    private static final double NAMED = 1.5;

    /** Words that mean the same in common language may not in that of clerks. */
    private static final double COMMON = 0.85;

    /** A clause that holds little of the matter is not the promise. */
    private static final double LEAST_SHARE = 0.6;

    private final Wording wording = Wording.standard();
    private final Actions actions = Actions.standard();
    private final Synonyms synonyms = Synonyms.standard();
    private final Thesaurus thesaurus = Thesaurus.standard();
    private final Matters matters = Matters.standard();
    private final Kinds kinds = Kinds.standard();
    private final Segmenter segmenter = Segmenter.standard();
    private final ToDoubleFunction<String> rarity;

    /** Reads promises. {@code rarity} says how much a word tells, 0 to 1. */
    PromiseReader(ToDoubleFunction<String> rarity) {
        this.rarity = rarity;
    }

    /** The promise as a whole, then each clause that binds by itself. */
    List<Part> read(String promise) {
        List<Wording.Clause> clauses = wording.clauses(promise);
        boolean onlyEnds = clauses.stream().allMatch(clause -> wording.binding(clause.text()) < 1);
        List<Part> parts = new ArrayList<>();
        for (Wording.Clause clause : clauses) {
            double binding = onlyEnds ? 1 : wording.binding(clause.text());
            parts.add(part(clause.text(), binding));
        }
        Part whole = together(promise, parts);
        List<Part> all = new ArrayList<>(List.of(whole));
        double least = Math.max(Part.LEAST, whole.weight() * LEAST_SHARE);
        parts.stream()
                .filter(part -> part.binding() == 1)
                .map(part -> part.atLeast(least))
                .forEach(all::add);
        return all;
    }

    private Part together(String promise, List<Part> parts) {
        List<Part.Element> elements = new ArrayList<>();
        Map<String, Double> pairs = new HashMap<>();
        Set<String> asked = new TreeSet<>();
        Set<String> once = new TreeSet<>();
        Actions.Demand demand = Actions.Demand.SOFT;
        for (Part part : parts) {
            part.elements().forEach(e -> elements.add(e.times(part.binding())));
            part.pairs().forEach((pair, weight) -> pairs.merge(pair, weight * part.binding(), Math::max));
            if (part.binding() == 1) {
                asked.addAll(part.actions());
                once.addAll(part.once());
                demand = demand.compareTo(part.demand()) <= 0 ? demand : part.demand();
            }
        }
        // over the clauses: 对外签订的合同,先送法律顾问审查
        Set<String> told = matters.in(parts.stream()
                .filter(part -> part.binding() == 1)
                .map(Part::text)
                .collect(Collectors.joining(",")));
        return new Part(promise, elements, told, kinds.in(promise), pairs, asked, once, demand, 1, Part.LEAST);
    }

    private Part part(String clause, double binding) {
        List<WordClasses.Found> verbs = actions.promised(clause);
        double[] weights = new double[clause.length()];
        List<Part.Element> elements = elements(clause, verbs, weights);
        Set<String> ids = new TreeSet<>();
        verbs.forEach(verb -> ids.addAll(verb.classes()));
        return new Part(
                clause,
                elements,
                matters.in(clause),
                kinds.in(clause),
                pairs(clause, weights),
                ids,
                actions.once(ids),
                actions.demand(ids),
                binding,
                Part.LEAST);
    }

    private List<Part.Element> elements(String clause, List<WordClasses.Found> verbs, double[] weights) {
        double[] phrases = wording.phrases(clause);
        boolean[] named = named(clause);
        List<WordClasses.Found> alike = synonyms.in(clause);
        List<WordClasses.Found> common = thesaurus.in(clause);
        List<Part.Element> elements = new ArrayList<>();
        for (Segmenter.Word word : segmenter.words(clause)) {
            double weight = TermWeights.tells(word.word(), word.pos())
                    ? rarity.applyAsDouble(word.word()) * wording.telling(word.word()) * phrases[word.begin()]
                    : 0;
            boolean verb = verbs.stream()
                    .filter(v -> actions.leavesObject(v.classes()))
                    .anyMatch(v -> v.begin() <= word.begin() && word.end() <= v.end());
            weight *= named[word.begin()] ? NAMED : verb ? ACTION : 1;
            if (weight > 0) {
                double near = 1 + (double) word.end() / clause.length();
                double specific = verb || phrases[word.begin()] < 1 ? 0 : weight * wording.specific(word) * near;
                elements.add(Part.Element.of(word.word(), weight, specific, covered(word, alike, common)));
                Arrays.fill(
                        weights, word.begin(), word.end(), weight / word.word().length());
            }
        }
        return elements;
    }

    private static Map<String, Double> covered(
            Segmenter.Word word, List<WordClasses.Found> alike, List<WordClasses.Found> common) {
        Map<String, Double> covered = new HashMap<>();
        cover(covered, word, alike, 1);
        cover(covered, word, common, COMMON);
        return covered;
    }

    private static void cover(
            Map<String, Double> covered, Segmenter.Word word, List<WordClasses.Found> alike, double credit) {
        for (WordClasses.Found found : alike) {
            int overlap = Math.min(word.end(), found.end()) - Math.max(word.begin(), found.begin());
            if (overlap > 0) {
                double share = credit * overlap / word.word().length();
                found.classes().forEach(id -> covered.merge(id, share, Math::max));
            }
        }
    }

    private static boolean[] named(String clause) {
        boolean[] named = new boolean[clause.length()];
        Matcher name = NAME.matcher(clause);
        while (name.find()) {
            Arrays.fill(named, name.start(), name.end(), true);
        }
        return named;
    }

    private static Map<String, Double> pairs(String clause, double[] weights) {
        Map<String, Double> pairs = new HashMap<>();
        for (int i = 0; i + 1 < weights.length; i++) {
            if (weights[i] > 0 && weights[i + 1] > 0) {
                pairs.merge(clause.substring(i, i + 2), (weights[i] + weights[i + 1]) / 2, Math::max);
            }
        }
        return pairs;
    }
}
