package org.zhibiao.segment;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.seg.common.WordNet;
import java.util.List;

/**
 * HanLP's Viterbi segmenter with a vocabulary of its own, without the recognition of names. It finds the words that HanLP
 * finds, by its dictionaries and its weights, in half the time: HanLP makes a list for each character and an object for each
 * word that might stand there, and takes a logarithm for each pair of them.
 */
final class LatticeSegment extends ViterbiSegment {
    LatticeSegment(DynamicCustomDictionary vocabulary) {
        enableAllNamedEntityRecognize(false);
        enableOffset(true);
        enableCustomDictionary(vocabulary);
        enableCustomDictionaryForcing(true);
    }

    @Override
    protected List<Term> segSentence(char[] sentence) {
        Lattice lattice = new Lattice(sentence);
        var words = CoreDictionary.trie.getSearcher(sentence, 0);
        while (words.next()) {
            lattice.add(words.begin, words.length, words.index);
        }
        customDictionary.parseText(
                sentence,
                (begin, end, attribute) ->
                        lattice.add(begin, new Vertex(new String(sentence, begin, end - begin), attribute)));
        addAtoms(lattice, sentence);
        List<Vertex> path = lattice.shortestPath();
        return convert(combineByCustomDictionary(path), true);
    }

    /** Signs, letters and numbers, of which no dictionary has all, so that every way leads to the end. */
    private static void addAtoms(Lattice lattice, char[] sentence) {
        int i = 0;
        while (i < sentence.length) {
            if (lattice.hasWordAt(i)) {
                i += lattice.lengthOfLastAt(i);
                continue;
            }
            int end = i + 1;
            while (end < sentence.length
                    && (!lattice.hasWordAt(end) || CharType.get(sentence[end]) == CharType.CT_CNUM)) {
                end++;
            }
            WordNet atoms = new WordNet(new char[end - i]);
            atoms.add(1, quickAtomSegment(sentence, i, end));
            for (int k = i; k < end; k++) {
                for (Vertex atom : atoms.get(k - i + 1)) {
                    lattice.add(k, atom);
                }
            }
            i = end;
        }
    }
}
