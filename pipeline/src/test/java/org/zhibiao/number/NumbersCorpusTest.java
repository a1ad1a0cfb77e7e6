package org.zhibiao.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.corpus.CorpusFiles;
import org.zhibiao.corpus.KnownFault;
import org.zhibiao.text.CleanText;
import org.zhibiao.text.PageReader;

/** Which numbers of a sentence measure something, and what. The sentences are corpus/numbers.json. */
final class NumbersCorpusTest {

    /** A number that is taken; the quote stands in the raw sentence. */
    record Expected(String quote, BigDecimal value, BigDecimal valueHigh, String unit, String comparator) {

        static Expected of(String raw, CleanText clean, Quantity q) {
            int begin = raw.offsetByCodePoints(0, clean.rawBegin(q.begin()));
            int end = raw.offsetByCodePoints(0, clean.rawEnd(q.end()));
            return new Expected(
                    raw.substring(begin, end),
                    q.value(),
                    q.high().orElse(null),
                    q.unitText(),
                    q.comparator().code());
        }

        /** The scanner sees plain forms; the tables give the unit in the glyphs of the page. */
        Expected inPlainForm() {
            String plain = org.zhibiao.text.PlainForm.of(unit);
            return new Expected(quote, value.stripTrailingZeros(), stripped(valueHigh), plain, comparator);
        }

        private static BigDecimal stripped(BigDecimal value) {
            return Optional.ofNullable(value)
                    .map(BigDecimal::stripTrailingZeros)
                    .orElse(null);
        }
    }

    /** A sentence with all the numbers that are taken from it. */
    record Case(String topic, String text, List<Expected> expect, String knownFault) {
        @Override
        public String toString() {
            return topic + ": " + text;
        }
    }

    static Stream<Case> sentences() {
        return CorpusFiles.cases("numbers.json", Case[].class);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void exactlyTheNumbersThatMeasureSomethingAreTaken(Case sentence) {
        CleanText clean = PageReader.standard().read(sentence.text).body();
        List<Expected> taken = QuantityScanner.standard().scan(clean.text()).stream()
                .flatMap(c -> c.quantity().stream())
                .map(q -> Expected.of(sentence.text, clean, q).inPlainForm())
                .toList();
        KnownFault.check(
                sentence.knownFault,
                () -> assertThat(taken)
                        .isEqualTo(sentence.expect.stream()
                                .map(Expected::inPlainForm)
                                .toList()));
    }
}
