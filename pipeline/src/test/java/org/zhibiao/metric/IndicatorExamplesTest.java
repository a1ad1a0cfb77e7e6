package org.zhibiao.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibiao.corpus.KnownFault;
import org.zhibiao.number.Units;
import org.zhibiao.structure.Topics;

/** That each indicator is found where its rule file says so, through the whole reading of a sentence. */
final class IndicatorExamplesTest {
    private static final int ANY_YEAR = 2021;
    private static final List<Indicator> ALL = Indicators.standard().all();
    private static final Map<String, String> TAKEN_AGAINST_THE_RULE = Map.of(
            "重大执法决定法制审核5件行政处罚案件。", "a pattern of legal_review.documents takes its own counter-example",
            "热线知识库3个。", "a pattern of hotline.handled takes its own counter-example");
    private static final Map<String, String> MISSED =
            Map.of("对《甲条例》等法规草案提出60多条审核意见。", "no pattern of legislation.comments_given finds its own example");
    private static final Map<String, String> UNKNOWN_UNITS =
            Map.of("training.sessions", "the unit 讲 is not in number/units.json");

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
        KnownFault.check(
                MISSED.get(text),
                () -> assertThat(values).as(text).anySatisfy(v -> assertThat(v).isEqualByComparingTo(value)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("counterExamples")
    void noCounterExampleIsTakenForTheIndicator(String id, String text) {
        KnownFault.check(
                TAKEN_AGAINST_THE_RULE.get(text),
                () -> assertThat(facts(text).stream()
                                .flatMap(f -> f.indicator().stream())
                                .map(Indicator::id))
                        .doesNotContain(id));
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
        KnownFault.check(UNKNOWN_UNITS.get(id), () -> assertThat(unknown).isEmpty());
        assertThat(indicator.counterExamples()).isNotEmpty();
    }

    private static List<Fact> facts(String sentence) {
        return Texts.under("一、主要工作开展情况", sentence, ANY_YEAR).facts();
    }
}
