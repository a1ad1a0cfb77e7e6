package org.zhibiao.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.corpus.CorpusFiles;
import org.zhibiao.corpus.KnownFault;

/** Which indicators the figures of a sentence measure. The sentences are corpus/indicators.json. */
final class IndicatorsCorpusTest {

    /** A sentence of a kind of body, with the indicator of each figure by its quote; none for a near miss. */
    record Case(String body, int reportYear, String text, Map<String, String> expect, String knownFault) {
        @Override
        public String toString() {
            return body + ": " + text;
        }
    }

    static Stream<Case> sentences() {
        return CorpusFiles.cases("indicators.json", Case[].class);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void everyFigureMeasuresWhatAReaderSays(Case sentence) {
        Texts.Read read = Texts.under("一、主要工作开展情况", sentence.text, sentence.reportYear);
        Map<String, String> told = new LinkedHashMap<>();
        for (Fact fact : read.facts()) {
            told.put(read.quote(fact), fact.indicator().map(Indicator::id).orElse("none"));
        }
        KnownFault.check(sentence.knownFault, () -> assertThat(told).isEqualTo(sentence.expect));
    }
}
