package org.zhibiao.evaluate;

import java.util.HashSet;
import java.util.Set;

/** How alike two short texts are. */
final class Likeness {

    private Likeness() {}

    /** The Dice coefficient of their sets of neighbouring character pairs, 0 to 1. */
    static double dice(String left, String right) {
        Set<String> one = pairs(left);
        Set<String> other = pairs(right);
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return 2.0 * both.size() / (one.size() + other.size());
    }

    private static Set<String> pairs(String text) {
        int[] points = text.codePoints().toArray();
        if (points.length < 2) {
            return Set.of(text);
        }
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < points.length; i++) {
            pairs.add(new String(points, i, 2));
        }
        return pairs;
    }
}
