package org.zhibiao.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which of many patterns can match at a place, told by the two characters there. It is found out when a pair is first met, by
 * matching each pattern to the pair alone: where that neither matches nor runs out of text, no match begins so. What a pattern
 * wants before a place only narrows it and is left out. Thread-safe: two threads may find out the same, and find the same.
 */
final class Beginnings {
    private static final int[] NONE = {};
    private static final int PAGE = 256;
    /** Pairs are forgotten when others take their slots, so that no text makes this grow. */
    private static final int SLOT_BITS = 14;

    private final List<Pattern> widened;
    private final ByFirst inside = new ByFirst("\n");
    private final ByFirst opening = new ByFirst("");

    /** The patterns that can match where one or two characters stand. */
    @SuppressWarnings("ArrayRecordComponent") // nobody else sees it, and a copy for each place would cost much
    private record Known(int characters, int[] ordinals) {}

    Beginnings(List<Pattern> patterns) {
        widened = patterns.stream()
                .map(p -> Pattern.compile(LookBehinds.without(p.pattern()), p.flags()))
                .toList();
    }

    /** The numbers of the patterns that may match at a place of a text; some of them need not. Not to be changed. */
    int[] at(CharSequence text, int at) {
        if (at == 0) {
            return opening.at(text, 0);
        }
        return inside.isBarren(text.charAt(at)) || FirstCharacters.splitsPair(text, at) ? NONE : inside.at(text, at);
    }

    /** What can begin behind some other text, or at the very begin. */
    private final class ByFirst {
        private final String before;
        private final Known[][] pages = new Known[PAGE][];
        private final Known[] pairs = new Known[1 << SLOT_BITS];
        /** Characters with which nothing begins, as far as it is known. */
        private final boolean[] barren = new boolean[Character.MAX_VALUE + 1];

        private ByFirst(String before) {
            this.before = before;
        }

        private boolean isBarren(char c) {
            return barren[c];
        }

        private int[] at(CharSequence text, int at) {
            char c = text.charAt(at);
            int[] byFirst = byFirst(c);
            if (byFirst.length == 0 || at + 1 == text.length() || isHalf(c) || isHalf(text.charAt(at + 1))) {
                return byFirst;
            }
            int characters = c << Character.SIZE | text.charAt(at + 1);
            int slot = (characters * 0x9e3779b9) >>> (Integer.SIZE - SLOT_BITS);
            Known pair = pairs[slot];
            if (pair == null || pair.characters != characters) {
                pair = new Known(characters, matching(byFirst, text.subSequence(at, at + 2)));
                pairs[slot] = pair;
            }
            return pair.ordinals;
        }

        private static boolean isHalf(char c) {
            return Character.isSurrogate(c);
        }

        private int[] byFirst(char c) {
            Known[] page = pages[c / PAGE];
            if (page == null) {
                page = new Known[PAGE];
                pages[c / PAGE] = page;
            }
            Known known = page[c % PAGE];
            if (known == null) {
                int[] all = IntStream.range(0, widened.size()).toArray();
                known = new Known(c, isHalf(c) ? all : matching(all, String.valueOf(c)));
                page[c % PAGE] = known;
                barren[c] = known.ordinals.length == 0;
            }
            return known.ordinals;
        }

        private int[] matching(int[] among, CharSequence characters) {
            int[] matching = IntStream.of(among)
                    .filter(i -> mayMatch(widened.get(i), characters))
                    .toArray();
            return matching.length == 0 ? NONE : matching;
        }

        private boolean mayMatch(Pattern pattern, CharSequence characters) {
            Matcher m = pattern.matcher(before + characters)
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false)
                    .region(before.length(), before.length() + characters.length());
            return m.lookingAt() || m.hitEnd();
        }
    }
}
