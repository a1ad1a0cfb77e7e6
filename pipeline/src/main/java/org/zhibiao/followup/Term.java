package org.zhibiao.followup;

import java.util.stream.IntStream;

/** A word that is looked for in many texts, with its neighbouring characters, most of which most texts do not have. */
final class Term {
    private static final int LONGER = 3;

    private final String word;
    private final int[] pairs;

    private Term(String word, int[] pairs) {
        this.word = word;
        this.pairs = pairs;
    }

    static Term of(String word) {
        return new Term(
                word,
                IntStream.range(0, word.length() - 1)
                        .map(i -> Passage.pair(word, i))
                        .toArray());
    }

    /** Whether a text has the word. */
    boolean in(Passage passage) {
        for (int pair : pairs) {
            if (!passage.mayHave(pair)) {
                return false;
            }
        }
        return passage.text().contains(word);
    }

    /** The share of a longer word's neighbouring characters that a text has too; less than half is chance. */
    double sharedWith(Passage passage) {
        if (word.length() < LONGER) {
            return 0;
        }
        int found = 0;
        for (int i = 0; i < pairs.length; i++) {
            found += passage.mayHave(pairs[i]) && passage.text().contains(word.substring(i, i + 2)) ? 1 : 0;
        }
        double share = (double) found / pairs.length;
        return share < 0.5 ? 0 : share;
    }
}
