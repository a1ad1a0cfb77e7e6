package org.zhibiao.segment;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.Predefine;

/**
 * What HanLP reads each word of its dictionary as, worked out once: names, numbers and the like count as any of their kind.
 */
final class CoreWords {
    static final CoreWords STANDARD = new CoreWords();

    private final int[] ids = new int[CoreDictionary.trie.size()];
    private final int[] frequencies = new int[ids.length];
    private final double[] strangeness = new double[ids.length];

    private CoreWords() {
        for (int i = 0; i < ids.length; i++) {
            Vertex word = vertex("词", i);
            ids[i] = word.wordID;
            frequencies[i] = word.getAttribute().totalFrequency;
            strangeness[i] = strangenessOf(frequencies[i]);
        }
    }

    /** A word as HanLP has it. */
    static Vertex vertex(String word, int index) {
        return new Vertex(word, CoreDictionary.trie.getValueAt(index), index);
    }

    /** The number by which a word is known in HanLP's table of pairs. */
    int id(int index) {
        return ids[index];
    }

    int frequency(int index) {
        return frequencies[index];
    }

    /** What the word weighs behind one with which it was never seen. */
    double strangeness(int index) {
        return strangeness[index];
    }

    /** What a word of some frequency weighs behind one with which it was never seen. */
    static double strangenessOf(int frequency) {
        return weight(0, 0, frequency);
    }

    /**
     * What a word weighs behind another: the negative logarithm of its likelihood there, by HanLP's own formula.
     *
     * @param together how often the two stand together
     */
    static double weight(int together, int frequencyBefore, int frequency) {
        double behind = Predefine.myu * together / (frequencyBefore + 1) + 1 - Predefine.myu;
        return -Math.log(Predefine.lambda * behind + (1 - Predefine.lambda) * frequency / Predefine.TOTAL_FREQUENCY);
    }

    static int together(int id, int next) {
        return CoreBiGramTableDictionary.getBiFrequency(id, next);
    }
}
