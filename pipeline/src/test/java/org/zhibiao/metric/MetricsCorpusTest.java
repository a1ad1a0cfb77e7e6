package org.zhibiao.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.corpus.CorpusFiles;
import org.zhibiao.corpus.KnownFault;
import org.zhibiao.table.Direction;

/** What the figures of a sentence say. The sentences are corpus/metrics.json. */
final class MetricsCorpusTest {

    /**
     * A fact.
     *
     * @param direction null for none
     * @param period first and last day; null for the whole report year
     * @param parent quote of its total; null for none
     * @param modality null for actual
     * @param indicator null where the case does not ask
     */
    record Expected(
            String quote,
            String kind,
            String direction,
            String period,
            String parent,
            String modality,
            String indicator) {

        /** With what a case leaves out filled in. */
        Expected complete(int reportYear) {
            String year = reportYear + "-01-01/" + reportYear + "-12-31";
            return new Expected(
                    quote,
                    kind,
                    direction,
                    Optional.ofNullable(period).orElse(year),
                    parent,
                    Optional.ofNullable(modality).orElse("actual"),
                    indicator);
        }
    }

    /** A sentence with all its facts; section is achievement or plan. */
    record Case(String topic, int reportYear, String section, String text, List<Expected> expect, String knownFault) {
        Texts.Read read() {
            String heading = section.equals("plan") ? "二、下一步工作打算" : "一、主要工作开展情况";
            return Texts.under(heading, text, reportYear);
        }

        @Override
        public String toString() {
            return topic + ": " + text;
        }
    }

    static Stream<Case> sentences() {
        return CorpusFiles.cases("metrics.json", Case[].class);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void everyFigureSaysWhatAReaderUnderstands(Case sentence) {
        Texts.Read read = sentence.read();
        List<Expected> facts = IntStream.range(0, read.facts().size())
                .mapToObj(i -> told(read, i, asks(sentence, i)))
                .toList();
        KnownFault.check(
                sentence.knownFault,
                () -> assertThat(facts)
                        .isEqualTo(sentence.expect.stream()
                                .map(e -> e.complete(sentence.reportYear))
                                .toList()));
    }

    private static Optional<String> asks(Case sentence, int fact) {
        return fact < sentence.expect.size()
                ? Optional.ofNullable(sentence.expect.get(fact).indicator)
                : Optional.empty();
    }

    /** A fact as a case tells it, with its indicator only where the case asks for one. */
    private static Expected told(Texts.Read read, int index, Optional<String> asked) {
        Fact fact = read.facts().get(index);
        return new Expected(
                read.quote(fact),
                fact.kind().code(),
                fact.direction().map(Direction::code).orElse(null),
                fact.period().start() + "/" + fact.period().end(),
                fact.parent().isPresent()
                        ? read.quote(read.facts().get(fact.parent().getAsInt()))
                        : null,
                fact.modality().code(),
                asked.map(any -> fact.indicator().map(Indicator::id).orElse("none"))
                        .orElse(null));
    }
}
