package org.zhibiao.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * A greedy one-to-one matching of gold and predictions by largest overlap.
 *
 * @param predictionOf index of the prediction of a gold item, in the order of matching
 * @param goldOf index of the gold item of a prediction
 */
record Matching(Map<Integer, Integer> predictionOf, Map<Integer, Integer> goldOf) {

    private record Pair(int overlap, int distance, int gold, int prediction) {}

    private static final Comparator<Pair> LARGEST_FIRST = Comparator.comparingInt(Pair::overlap)
            .thenComparing(Comparator.comparingInt(Pair::distance).reversed())
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::prediction)
            .reversed();

    static <G extends Placed, P extends Placed> Matching of(List<G> gold, List<P> predicted, BiPredicate<G, P> same) {
        Map<Integer, Integer> predictionOf = new LinkedHashMap<>();
        Map<Integer, Integer> goldOf = new HashMap<>();
        for (Pair pair : pairs(gold, predicted, same)) {
            if (!predictionOf.containsKey(pair.gold) && !goldOf.containsKey(pair.prediction)) {
                predictionOf.put(pair.gold, pair.prediction);
                goldOf.put(pair.prediction, pair.gold);
            }
        }
        return new Matching(Collections.unmodifiableMap(predictionOf), Collections.unmodifiableMap(goldOf));
    }

    private static <G extends Placed, P extends Placed> List<Pair> pairs(
            List<G> gold, List<P> predicted, BiPredicate<G, P> same) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                Span left = gold.get(i).span();
                Span right = predicted.get(j).span();
                if (left.overlap(right) > 0 && same.test(gold.get(i), predicted.get(j))) {
                    pairs.add(new Pair(left.overlap(right), Math.abs(left.begin() - right.begin()), i, j));
                }
            }
        }
        pairs.sort(LARGEST_FIRST);
        return pairs;
    }
}
