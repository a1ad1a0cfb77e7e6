package org.zhibiao.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds paragraphs that a page tells a second time, so that no figure counts twice. The first telling stays. */
final class Repeats {
    private static final int LONG = 40;
    private static final int TEASER = 30;

    private Repeats() {}

    /**
     * The paragraphs that were told before, by their numbers.
     *
     * @param paragraphs dense words of each paragraph
     */
    static BitSet in(List<String> paragraphs) {
        BitSet repeated = new BitSet();
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            String words = paragraphs.get(i);
            if (words.length() < LONG) {
                continue;
            }
            Integer told = first.putIfAbsent(words, i);
            if (told != null) {
                repeated.set(i);
                withHeadings(paragraphs, told, i, repeated);
            }
        }
        teasers(paragraphs, repeated);
        return repeated;
    }

    /** What led to the first telling leads to the second: headings are repeated with their text. */
    private static void withHeadings(List<String> paragraphs, int told, int again, BitSet repeated) {
        int back = 1;
        while (told - back >= 0
                && again - back > told
                && !repeated.get(again - back)
                && paragraphs.get(told - back).equals(paragraphs.get(again - back))) {
            repeated.set(again - back);
            back++;
        }
    }

    /** A beginning that breaks off with dots, where the whole stands on the page too. */
    private static void teasers(List<String> paragraphs, BitSet repeated) {
        Map<String, Integer> begins = new HashMap<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            String words = paragraphs.get(i);
            if (words.length() > TEASER && !isTeaser(words)) {
                begins.putIfAbsent(words.substring(0, TEASER), i);
            }
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            String words = paragraphs.get(i);
            if (words.length() > TEASER && isTeaser(words) && begins.containsKey(words.substring(0, TEASER))) {
                repeated.set(i);
            }
        }
    }

    private static boolean isTeaser(String words) {
        return words.endsWith("…") || words.endsWith("...");
    }
}
