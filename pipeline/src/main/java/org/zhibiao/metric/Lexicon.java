package org.zhibiao.metric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the words of all concepts in one pass over a text. Each concept cuts the text for itself, by the longest of its own
 * words and masks at each place: what one concept knows hides nothing from another.
 */
final class Lexicon {
    private final Node root = new Node();
    private final int concepts;

    /** Where words of concepts begin, how far the longest reaches, and the ordinals of what they name. */
    record Hit(int begin, int end, BitSet names) {}

    /** The nodes behind one are kept by their characters in order: few have many, and the search for one makes no objects. */
    private static final class Node {
        private static final Node NONE = new Node();

        private char[] keys = {};
        private Node[] next = {};
        private final BitSet names = new BitSet();
        private final BitSet ends = new BitSet();

        /** The node behind a character; {@link #NONE} when no word goes on so. */
        private Node behind(char c) {
            int at = Arrays.binarySearch(keys, c);
            return at < 0 ? NONE : next[at];
        }

        private Node madeBehind(char c) {
            int at = Arrays.binarySearch(keys, c);
            if (at >= 0) {
                return next[at];
            }
            int place = -at - 1;
            Node node = new Node();
            char[] longer = new char[keys.length + 1];
            Node[] more = new Node[keys.length + 1];
            System.arraycopy(keys, 0, longer, 0, place);
            System.arraycopy(next, 0, more, 0, place);
            System.arraycopy(keys, place, longer, place + 1, keys.length - place);
            System.arraycopy(next, place, more, place + 1, keys.length - place);
            longer[place] = c;
            more[place] = node;
            keys = longer;
            next = more;
            return node;
        }
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
            node = node.madeBehind(word.charAt(i));
        }
        return node;
    }

    /** The words of a text that name something, in order. */
    List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        int[] begun = new int[concepts];
        int[] free = new int[concepts];
        for (int at = 0; at < text.length(); at++) {
            Node node = root.behind(text.charAt(at));
            if (node == Node.NONE) {
                continue;
            }
            BitSet named = new BitSet();
            int end = at;
            for (int i = at; node != Node.NONE; i++) {
                for (int c = node.ends.nextSetBit(0); c >= 0; c = node.ends.nextSetBit(c + 1)) {
                    if (free[c] <= at || begun[c] == at) {
                        begun[c] = at;
                        free[c] = i + 1;
                        named.set(c, node.names.get(c));
                        end = node.names.get(c) ? i + 1 : end;
                    }
                }
                node = i + 1 < text.length() ? node.behind(text.charAt(i + 1)) : Node.NONE;
            }
            if (!named.isEmpty()) {
                hits.add(new Hit(at, end, named));
            }
        }
        return hits;
    }
}
