package org.zhibiao.number;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhibiao.rules.RuleException;

/** That broken rules on units, bounds and masks refuse to load and say why. */
final class BrokenNumberRulesTest {
    private static final Units.Entry PIECE = new Units.Entry("件", "count", "件", BigDecimal.ONE, true);

    @Test
    void aUnitThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> Units.of(List.of(PIECE, PIECE)))
                .isInstanceOf(RuleException.class)
                .hasMessage("Rule file data/number/units.json: '件' stands there twice");
    }

    @Test
    void aUnitOfAnUnknownKindIsRefused() {
        assertThatThrownBy(() -> Units.of(List.of(new Units.Entry("件", "colour", "件", BigDecimal.ONE, true))))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("data/number/units.json: unit '件' has unknown kind 'colour'");
    }

    @Test
    void anUnknownBoundIsRefused() {
        assertThatThrownBy(() -> Comparators.of(List.of(new Comparators.Entry("before", "约", "nearly", List.of()))))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("data/number/comparators.json: '约' has unknown comparator 'nearly'");
    }

    @Test
    void aBoundThatStandsTwiceOnOneSideIsRefused() {
        Comparators.Entry about = new Comparators.Entry("before", "约", "about", List.of());
        assertThatThrownBy(() -> Comparators.of(List.of(about, about)))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("stands there twice");
    }

    @Test
    void aMaskWithoutExampleIsRefused() {
        assertThatThrownBy(() -> Masks.of(List.of(new Masks.Entry("room", "\\d+室", List.of(), List.of()))))
                .isInstanceOf(RuleException.class)
                .hasMessage("Rule file data/number/masks.json: 'room' has no example");
    }

    @Test
    void aMaskThatMissesItsExampleIsRefused() {
        assertThatThrownBy(() -> Masks.of(List.of(new Masks.Entry("room", "\\d+室", List.of("301房"), List.of()))))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("'room' misses its example '301房'");
    }

    @Test
    void aMaskThatTakesItsCounterExampleIsRefused() {
        assertThatThrownBy(() -> Masks.of(List.of(new Masks.Entry("room", "\\d+室", List.of("301室"), List.of("3室")))))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("'room' takes its counter-example '3室'");
    }
}
