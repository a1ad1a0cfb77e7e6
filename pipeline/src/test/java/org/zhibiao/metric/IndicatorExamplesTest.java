package org.zhibiao.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.number.Units;
import org.zhibiao.structure.Topics;

/** That each indicator is found where its rule file says so, through the whole reading of a sentence. */
final class IndicatorExamplesTest {
    private static final int ANY_YEAR = 2021;
    private static final List<Indicator> ALL = Indicators.standard().all();

    static Stream<Arguments> examples() {
        return ALL.stream().flatMap(i -> i.examples().stream().map(e -> Arguments.of(i.id(), e.text(), e.value())));
    }

    static Stream<Arguments> counterExamples() {
        return ALL.stream().flatMap(i -> i.counterExamples().stream().map(text -> Arguments.of(i.id(), text)));
    }

    static Stream<Arguments> indicators() {
        return ALL.stream().map(i -> Arguments.of(i.id(), i));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void everyExampleIsFoundWithItsValue(String id, String text, BigDecimal value) {
        List<BigDecimal> values = facts(text).stream()
                .filter(f -> f.indicator().map(Indicator::id).filter(id::equals).isPresent())
                .map(f -> f.quantity().value())
                .toList();
        assertThat(values).as(text).anySatisfy(v -> assertThat(v).isEqualByComparingTo(value));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("counterExamples")
    void noCounterExampleIsTakenForTheIndicator(String id, String text) {
        assertThat(facts(text).stream().flatMap(f -> f.indicator().stream()).map(Indicator::id))
                .doesNotContain(id);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("indicators")
    void everyIndicatorRefersToATopicAndUnitsThatExist(String id, Indicator indicator) {
        assertThat(id).matches("[a-z_]+\\.[a-z_]+");
        assertThat(Topics.standard().knows(indicator.topic()))
                .as(indicator.topic())
                .isTrue();
        assertThat(Units.standard().named(indicator.defaultUnit())).isPresent();
        List<String> unknown = indicator.units().stream()
                .filter(u -> Units.standard().named(u).isEmpty())
                .toList();
        assertThat(unknown).isEmpty();
        assertThat(indicator.counterExamples()).isNotEmpty();
    }

    private static List<Fact> facts(String sentence) {
        return Texts.under("一、主要工作开展情况", sentence, ANY_YEAR).facts();
    }
}
