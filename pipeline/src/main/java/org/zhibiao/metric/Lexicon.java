package org.zhibiao.metric;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the words of all concepts in one pass over a text. Each concept cuts the text for itself, by the longest of its own
 * words and masks at each place: what one concept knows hides nothing from another.
 */
final class Lexicon {
    private final Node root = new Node();
    private final int concepts;

    /** Where words of concepts begin, how far the longest reaches, and the ordinals of what they name. */
    record Hit(int begin, int end, BitSet names) {}

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private final BitSet names = new BitSet();
        private final BitSet ends = new BitSet();
    }

    Lexicon(List<Concept> all) {
        this.concepts = all.size();
        for (int i = 0; i < all.size(); i++) {
            for (String mask : all.get(i).masks()) {
                node(mask).ends.set(i);
            }
            for (String word : all.get(i).words()) {
                node(word).ends.set(i);
                node(word).names.set(i);
            }
        }
    }

    private Node node(String word) {
        Node node = root;
        for (int i = 0; i < word.length(); i++) {
            node = node.next.computeIfAbsent(word.charAt(i), c -> new Node());
        }
        return node;
    }

    /** The words of a text that name something, in order. */
    List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        int[] begun = new int[concepts];
        int[] free = new int[concepts];
        for (int at = 0; at < text.length(); at++) {
            BitSet named = new BitSet();
            int end = at;
            Node node = root;
            for (int i = at; i < text.length() && node.next.containsKey(text.charAt(i)); i++) {
                node = node.next.get(text.charAt(i));
                for (int c = node.ends.nextSetBit(0); c >= 0; c = node.ends.nextSetBit(c + 1)) {
                    if (free[c] <= at || begun[c] == at) {
                        begun[c] = at;
                        free[c] = i + 1;
                        named.set(c, node.names.get(c));
                        end = node.names.get(c) ? i + 1 : end;
                    }
                }
            }
            if (!named.isEmpty()) {
                hits.add(new Hit(at, end, named));
            }
        }
        return hits;
    }
}
