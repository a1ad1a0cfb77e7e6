package org.zhibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LettersTest {

    @Test
    void blanksBreaksAndMarksMakeNoOtherReport() {
        assertThat(Letters.of("一、全年检查12次,\n  增长1.5%。")).isEqualTo(Letters.of("一、全年检查 12 次， 增长1.5%；"));
    }

    @Test
    void anotherFigureMakesAnotherReport() {
        assertThat(Letters.of("增长1.5%。")).isNotEqualTo(Letters.of("增长15%。"));
        assertThat(Letters.of("1.检查5次。")).isEqualTo(Letters.of("1、检查5次。"));
    }
}
