package org.zhibiao.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhibiao.rules.RuleException;

final class TermWeightsTest {

    @Test
    void aRareWordTellsMoreThanACommonOne() {
        TermWeights weights = TermWeights.stored();

        assertThat(weights.of("岸线审批")).isEqualTo(1);
        assertThat(weights.of("执法")).isLessThan(weights.of("行政复议")).isLessThan(0.3);
    }

    @Test
    void aLineWithoutACountIsRefused() {
        assertThatThrownBy(() -> TermWeights.load(List.of("*\t10", "执法")))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("'执法' is not a word, a tab and a count");
    }
}
