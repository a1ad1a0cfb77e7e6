package org.zhibiao.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Many patterns that are looked for in the same texts: at each place only those are tried whose match can begin so. */
public final class Searches {
    private final List<Pattern> patterns;
    private final Beginnings beginnings;

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

    /** What is done with a match, and whether more of the pattern are wanted. */
    @FunctionalInterface
    public interface Judge {
        /**
         * Takes a match; false when the pattern need not be looked for further on.
         *
         * @param ordinal of its pattern
         * @param begin UTF-16 index
         * @param end UTF-16 index, exclusive
         */
        boolean wantsMore(int ordinal, int begin, int end);
    }

    /**
     * Searches for patterns.
     *
     * @throws IllegalArgumentException when one of them may match nothing
     */
    public Searches(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
        this.beginnings = new Beginnings(patterns);
        for (Pattern pattern : patterns) {
            if (new FirstCharacters(pattern).mayBeEmpty()) {
                throw new IllegalArgumentException("the pattern may match nothing: " + pattern);
            }
        }
    }

    /** Whether a text holds any of the patterns. */
    public boolean in(CharSequence text) {
        Matcher[] matchers = new Matcher[patterns.size()];
        for (int i = 0; i < text.length(); i++) {
            for (int ordinal : beginnings.at(text, i)) {
                if (matcher(matchers, ordinal, text, i).lookingAt()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Shows every match of every pattern, each pattern's as if it were looked for alone; by begin, then by ordinal. */
    public void each(CharSequence text, Visitor visitor) {
        eachWanted(text, (ordinal, begin, end) -> {
            visitor.match(ordinal, begin, end);
            return true;
        });
    }

    /** Shows matches like {@link #each}, but of each pattern only as many as are wanted. */
    public void eachWanted(CharSequence text, Judge judge) {
        Matcher[] matchers = new Matcher[patterns.size()];
        int[] free = new int[patterns.size()];
        for (int i = 0; i < text.length(); i++) {
            for (int ordinal : beginnings.at(text, i)) {
                if (free[ordinal] <= i && matcher(matchers, ordinal, text, i).lookingAt()) {
                    int end = matchers[ordinal].end();
                    free[ordinal] = judge.wantsMore(ordinal, i, end) ? Math.max(end, i + 1) : Integer.MAX_VALUE;
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
