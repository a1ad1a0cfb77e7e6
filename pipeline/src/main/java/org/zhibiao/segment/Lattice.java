package org.zhibiao.segment;

import com.hankcs.hanlp.seg.common.Vertex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The words that may stand in a sentence, and the likeliest way through them. Nodes are numbers; those that begin at one
 * place are linked in the order in which they came, which decides between ways of one weight.
 */
final class Lattice {
    private static final int NONE = -1;
    private static final int BEGIN = 0;
    private static final int USUAL_PER_CHARACTER = 4;

    private final char[] sentence;
    /** By place, which is the character's index and one more: before all stands the begin, behind all the end. */
    private final int[] heads;

    private final int[] tails;

    private int size;
    private int[] next;
    private int[] from;
    private int[] lengths;
    private int[] ids;
    private int[] frequencies;
    /** Of words of HanLP's dictionary; the others are kept as vertices. */
    private int[] coreIndices;

    private double[] strangeness;
    private double[] weights;
    private Vertex[] vertices;

    Lattice(char[] sentence) {
        this.sentence = sentence;
        heads = new int[sentence.length + 2];
        tails = new int[heads.length];
        Arrays.fill(heads, NONE);
        int room = USUAL_PER_CHARACTER * heads.length;
        next = new int[room];
        from = new int[room];
        lengths = new int[room];
        ids = new int[room];
        frequencies = new int[room];
        coreIndices = new int[room];
        strangeness = new double[room];
        weights = new double[room];
        vertices = new Vertex[room];
        link(0, Vertex.newB());
        link(sentence.length + 1, Vertex.newE());
    }

    /** Adds a word of HanLP's dictionary that begins at a character; the first of a length counts. */
    void add(int begin, int length, int index) {
        if (!has(begin + 1, length)) {
            CoreWords words = CoreWords.STANDARD;
            int node = link(begin + 1, length);
            coreIndices[node] = index;
            ids[node] = words.id(index);
            frequencies[node] = words.frequency(index);
            strangeness[node] = words.strangeness(index);
        }
    }

    /** Adds another word that begins at a character; the first of a length counts. */
    void add(int begin, Vertex word) {
        if (!has(begin + 1, word.realWord.length())) {
            link(begin + 1, word);
        }
    }

    private boolean has(int place, int length) {
        for (int node = heads[place]; node != NONE; node = next[node]) {
            if (lengths[node] == length) {
                return true;
            }
        }
        return false;
    }

    private void link(int place, Vertex word) {
        int node = link(place, word.realWord.length());
        vertices[node] = word;
        ids[node] = word.wordID;
        frequencies[node] = word.getAttribute().totalFrequency;
        strangeness[node] = CoreWords.strangenessOf(frequencies[node]);
    }

    private int link(int place, int length) {
        if (size == next.length) {
            grow(2 * size);
        }
        int node = size++;
        next[node] = NONE;
        from[node] = NONE;
        lengths[node] = length;
        if (heads[place] == NONE) {
            heads[place] = node;
        } else {
            next[tails[place]] = node;
        }
        tails[place] = node;
        return node;
    }

    private void grow(int room) {
        next = Arrays.copyOf(next, room);
        from = Arrays.copyOf(from, room);
        lengths = Arrays.copyOf(lengths, room);
        ids = Arrays.copyOf(ids, room);
        frequencies = Arrays.copyOf(frequencies, room);
        coreIndices = Arrays.copyOf(coreIndices, room);
        strangeness = Arrays.copyOf(strangeness, room);
        weights = Arrays.copyOf(weights, room);
        vertices = Arrays.copyOf(vertices, room);
    }

    boolean hasWordAt(int character) {
        return heads[character + 1] != NONE;
    }

    int lengthOfLastAt(int character) {
        return lengths[tails[character + 1]];
    }

    /** The words of the likeliest way, between the begin and the end. */
    List<Vertex> shortestPath() {
        step(BEGIN, heads[1]);
        for (int place = 1; place <= sentence.length; place++) {
            for (int node = heads[place]; node != NONE; node = next[node]) {
                if (from[node] != NONE) {
                    step(node, heads[place + lengths[node]]);
                }
            }
        }
        int end = heads[sentence.length + 1];
        List<Vertex> path = new ArrayList<>(List.of(vertices[end]));
        int begin = sentence.length;
        for (int node = from[end]; node != BEGIN; node = from[node]) {
            begin -= lengths[node];
            path.add(word(node, begin));
        }
        path.add(vertices[BEGIN]);
        Collections.reverse(path);
        return path;
    }

    private void step(int node, int firstBehind) {
        for (int to = firstBehind; to != NONE; to = next[to]) {
            int together = CoreWords.together(ids[node], ids[to]);
            double weight = weights[node]
                    + (together == 0
                            ? strangeness[to]
                            : CoreWords.weight(together, frequencies[node], frequencies[to]));
            if (from[to] == NONE || weights[to] > weight) {
                from[to] = node;
                weights[to] = weight;
            }
        }
    }

    private Vertex word(int node, int begin) {
        return vertices[node] == null
                ? CoreWords.vertex(new String(sentence, begin, lengths[node]), coreIndices[node])
                : vertices[node];
    }
}
