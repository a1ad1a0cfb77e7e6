package org.zhibiao.followup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the words of classes in a text, the longest at each place. */
final class WordClasses {
    /** Stands before a word that counts only where a clause begins. */
    private static final String AT_BEGIN = "^";

    private final Map<String, Set<String>> classes = new HashMap<>();
    private int longest = 1;

    /** Where a word of some classes stands. */
    record Found(int begin, int end, Set<String> classes) {}

    void add(String word, String classId) {
        classes.computeIfAbsent(word, w -> new TreeSet<>()).add(classId);
        longest = Math.max(longest, word.length());
    }

    List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        for (int begin = 0; begin < text.length(); begin++) {
            int end = match(text, begin);
            if (end > begin) {
                String word = text.substring(begin, end);
                found.add(new Found(begin, end, classes.getOrDefault(word, classes.get(AT_BEGIN + word))));
            }
        }
        return found;
    }

    Set<String> of(String text) {
        Set<String> all = new TreeSet<>();
        in(text).forEach(found -> all.addAll(found.classes()));
        return all;
    }

    private int match(String text, int begin) {
        for (int end = Math.min(text.length(), begin + longest); end > begin; end--) {
            String word = text.substring(begin, end);
            if (classes.containsKey(word) || (begin == 0 && classes.containsKey(AT_BEGIN + word))) {
                return end;
            }
        }
        return begin;
    }
}
