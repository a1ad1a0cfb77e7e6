package org.zhibiao.followup;

import java.util.Set;

/**
 * Words of a later report in which the words of promises are looked for. Bits for the neighbouring characters tell of most
 * words at once that they are not there.
 */
final class Passage {
    private static final int BITS = 11;

    private final String text;
    private final Set<String> classes;
    private final long[] pairs = new long[(1 << BITS) / Long.SIZE];

    /**
     * A text.
     *
     * @param classes of its words
     */
    Passage(String text, Set<String> classes) {
        this.text = text;
        this.classes = classes;
        for (int i = 0; i + 1 < text.length(); i++) {
            int pair = pair(text, i);
            pairs[pair / Long.SIZE] |= 1L << pair;
        }
    }

    /** A number for two neighbouring characters, which some other pairs have too. */
    static int pair(String text, int at) {
        int characters = text.charAt(at) << Character.SIZE | text.charAt(at + 1);
        return (characters * 0x9e3779b9) >>> (Integer.SIZE - BITS);
    }

    /** Whether two neighbouring characters may be in the text, by their number; never false where they are. */
    boolean mayHave(int pair) {
        return (pairs[pair / Long.SIZE] & 1L << pair) != 0;
    }

    String text() {
        return text;
    }

    Set<String> classes() {
        return classes;
    }
}
