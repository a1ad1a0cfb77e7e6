package org.zhibiao.metric;

import java.util.BitSet;

/**
 * What the words about a figure name, as ordinals of concepts.
 *
 * @param own what its own clause names
 * @param carried the matters that it takes over where its clause names none
 * @param announced the matters that a sentence or heading before names, where its own sentence names none
 * @param later what the rest of the sentence names
 */
record Said(BitSet own, BitSet carried, BitSet announced, BitSet later) {
    static final Said NOTHING = new Said(new BitSet(), new BitSet(), new BitSet(), new BitSet());

    boolean names(BitSet concepts) {
        return own.intersects(concepts);
    }

    boolean isAbout(BitSet concepts) {
        return own.intersects(concepts) || carried.intersects(concepts) || announced.intersects(concepts);
    }

    /** All that it is about. */
    BitSet about() {
        return union(own, union(carried, announced));
    }

    /** As much as both say. */
    Said and(Said other) {
        return new Said(union(own, other.own), union(carried, other.carried), union(announced, other.announced), later);
    }

    /** The same with other words of its own. */
    Said with(BitSet words) {
        return new Said(words, carried, announced, later);
    }

    static BitSet union(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.or(other);
        return both;
    }

    static BitSet shared(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }
}
