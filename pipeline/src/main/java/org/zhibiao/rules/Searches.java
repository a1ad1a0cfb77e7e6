package org.zhibiao.rules;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Many patterns that are looked for in the same texts: at each character only those are tried whose match can begin so. */
public final class Searches {
    private static final int[] NONE = {};

    private final List<Pattern> patterns;
    private final List<FirstCharacters> first;
    private final AtomicReferenceArray<int[]> tried = new AtomicReferenceArray<>(Character.MAX_VALUE + 1);
    private final AtomicReferenceArray<int[]> opening = new AtomicReferenceArray<>(Character.MAX_VALUE + 1);

    /** What is done with a match. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * Takes a match.
         *
         * @param ordinal of its pattern
         * @param begin UTF-16 index
         * @param end UTF-16 index, exclusive
         */
        void match(int ordinal, int begin, int end);
    }

    /**
     * Searches for patterns.
     *
     * @throws IllegalArgumentException when one of them may match nothing
     */
    public Searches(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
        this.first = patterns.stream().map(FirstCharacters::new).toList();
        for (int i = 0; i < patterns.size(); i++) {
            if (first.get(i).mayBeEmpty()) {
                throw new IllegalArgumentException("the pattern may match nothing: " + patterns.get(i));
            }
        }
    }

    private int[] triedAt(CharSequence text, int at) {
        if (at == 0) {
            return ordinals(opening, FirstCharacters::mayOpenWith, text.charAt(0));
        }
        return FirstCharacters.splitsPair(text, at) ? NONE : ordinals(tried, FirstCharacters::include, text.charAt(at));
    }

    private int[] ordinals(AtomicReferenceArray<int[]> known, Admission admission, char c) {
        int[] ordinals = known.get(c);
        if (ordinals == null) {
            ordinals = IntStream.range(0, first.size())
                    .filter(i -> admission.of(first.get(i), c))
                    .toArray();
            known.set(c, ordinals);
        }
        return ordinals;
    }

    @FunctionalInterface
    private interface Admission {
        boolean of(FirstCharacters first, char c);
    }

    /** Whether a text holds any of the patterns. */
    public boolean in(CharSequence text) {
        Matcher[] matchers = new Matcher[patterns.size()];
        for (int i = 0; i < text.length(); i++) {
            for (int ordinal : triedAt(text, i)) {
                if (matcher(matchers, ordinal, text, i).lookingAt()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Shows every match of every pattern, each pattern's as if it were looked for alone; by begin, then by ordinal. */
    public void each(CharSequence text, Visitor visitor) {
        Matcher[] matchers = new Matcher[patterns.size()];
        int[] free = new int[patterns.size()];
        for (int i = 0; i < text.length(); i++) {
            for (int ordinal : triedAt(text, i)) {
                if (free[ordinal] <= i && matcher(matchers, ordinal, text, i).lookingAt()) {
                    free[ordinal] = Math.max(matchers[ordinal].end(), i + 1);
                    visitor.match(ordinal, i, matchers[ordinal].end());
                }
            }
        }
    }

    private Matcher matcher(Matcher[] matchers, int ordinal, CharSequence text, int at) {
        if (matchers[ordinal] == null) {
            matchers[ordinal] = patterns.get(ordinal)
                    .matcher(text)
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false);
        }
        return matchers[ordinal].region(at, text.length());
    }
}
