package org.zhibiao.segment;

import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;

/**
 * Cuts Chinese text into words with HanLP and our own vocabulary. Built once a JVM, then only read; reading is
 * thread-safe. Name recognition is off: it takes measure words for surnames.
 */
public final class Segmenter {
    static final String VOCABULARY = "segment/vocabulary.txt";

    private final Segment segment;
    private final int vocabularySize;

    private Segmenter(Segment segment, int vocabularySize) {
        this.segment = segment;
        this.vocabularySize = vocabularySize;
    }

    private static final class Holder {
        private static final Segmenter STANDARD = build(RuleFiles.lines(VOCABULARY));
    }

    /** The segmenter with the vocabulary that the jar carries. */
    public static Segmenter standard() {
        return Holder.STANDARD;
    }

    /**
     * One word.
     *
     * @param begin UTF-16 index of its first character in the text given
     * @param word the word
     * @param pos part of speech, in HanLP's tag set
     */
    public record Word(int begin, String word, String pos) {
        /** Exclusive UTF-16 end index. */
        public int end() {
            return begin + word.length();
        }
    }

    private static Segmenter build(List<String> vocabulary) {
        DynamicCustomDictionary dictionary = new DynamicCustomDictionary();
        RuleFiles.unique(VOCABULARY, vocabulary, line -> line);
        for (String line : vocabulary) {
            String[] parts = line.split("\\s+", -1);
            String tag = parts.length > 1 ? parts[1] : "nz";
            if (!dictionary.insert(parts[0], tag + " 1024")) {
                throw new RuleException(VOCABULARY, "HanLP refuses '" + line + "'");
            }
        }
        return new Segmenter(new LatticeSegment(dictionary), vocabulary.size());
    }

    /** How many words of our own vocabulary were loaded. */
    public int vocabularySize() {
        return vocabularySize;
    }

    /** The words of a text, in order. */
    public List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        for (Term term : segment.seg(text)) {
            if (!term.word.isBlank()) {
                words.add(new Word(term.offset, term.word, term.nature.toString()));
            }
        }
        return words;
    }
}
