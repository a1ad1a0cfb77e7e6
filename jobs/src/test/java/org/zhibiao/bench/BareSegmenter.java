package org.zhibiao.bench;

import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The least work that segmenting a text asks of HanLP, against which all is measured. Its settings and its vocabulary are
 * its own and stay as they are, whatever the pipeline does.
 */
final class BareSegmenter {
    private static final String VOCABULARY = "vocabulary.txt";

    private final Segment segment;

    private BareSegmenter(Segment segment) {
        this.segment = segment;
    }

    /** Names off, the vocabulary in a private dictionary that is not forced on the model. */
    static BareSegmenter pinned() {
        DynamicCustomDictionary dictionary = new DynamicCustomDictionary();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(BareSegmenter.class.getResourceAsStream(VOCABULARY), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", -1))
                    .forEach(word -> dictionary.insert(word[0], (word.length > 1 ? word[1] : "nz") + " 1024"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BareSegmenter(
                new ViterbiSegment().enableAllNamedEntityRecognize(false).enableCustomDictionary(dictionary));
    }

    /** Characters of all words of a text: all of it, when none was lost. */
    long characters(String text) {
        long characters = 0;
        for (Term term : segment.seg(text)) {
            characters += term.word.length();
        }
        return characters;
    }
}
