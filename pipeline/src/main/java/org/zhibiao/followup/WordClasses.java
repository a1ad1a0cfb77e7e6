package org.zhibiao.followup;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the words of classes in a text, the longest at each place. */
final class WordClasses {
    /** Stands before a word that counts only where a clause begins. */
    private static final char AT_BEGIN = '^';

    private static final int ROOT = 1;

    private final DoubleArrayTrie<Set<String>> words = new DoubleArrayTrie<>();

    private WordClasses(Map<String, Set<String>> classes) {
        words.build(new TreeMap<>(classes));
    }

    /** Collects words with their classes. */
    static final class Collector {
        private final Map<String, Set<String>> classes = new HashMap<>();

        void add(String word, String classId) {
            classes.computeIfAbsent(word, w -> new TreeSet<>()).add(classId);
        }

        WordClasses classes() {
            return new WordClasses(classes);
        }
    }

    /** Where a word of some classes stands. */
    record Found(int begin, int end, Set<String> classes) {}

    List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        for (int begin = 0; begin < text.length(); begin++) {
            Found longest = longest(text, begin);
            if (longest != null) {
                found.add(longest);
            }
        }
        return found;
    }

    Set<String> of(String text) {
        Set<String> all = new HashSet<>();
        in(text).forEach(found -> all.addAll(found.classes()));
        return all;
    }

    /** All classes of which a word stands anywhere, also inside a longer one: no part of the text has others. */
    Set<String> within(String text) {
        Set<String> all = new HashSet<>();
        int atBegin = words.transition(AT_BEGIN, ROOT);
        for (int begin = 0; begin < text.length(); begin++) {
            all(text, begin, ROOT, all);
            all(text, begin, atBegin, all);
        }
        return all;
    }

    private void all(String text, int begin, int from, Set<String> classes) {
        int state = from;
        for (int at = begin; at < text.length() && state > 0; at++) {
            state = words.transition(text.charAt(at), state);
            Set<String> told = state > 0 ? words.output(state) : null;
            if (told != null) {
                classes.addAll(told);
            }
        }
    }

    private Found longest(String text, int begin) {
        Found plain = longest(text, begin, ROOT);
        if (begin > 0) {
            return plain;
        }
        Found first = longest(text, begin, words.transition(AT_BEGIN, ROOT));
        return first != null && (plain == null || first.end > plain.end) ? first : plain;
    }

    private Found longest(String text, int begin, int from) {
        Found longest = null;
        int state = from;
        for (int at = begin; at < text.length() && state > 0; at++) {
            state = words.transition(text.charAt(at), state);
            Set<String> told = state > 0 ? words.output(state) : null;
            if (told != null) {
                longest = new Found(begin, at + 1, told);
            }
        }
        return longest;
    }
}
