package org.zhibiao.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhibiao.table.Comparator;

final class AmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "704.000000 | 件 | 704",
                "1234567 | 件 | 1,234,567",
                "0.500000 | % | 0.5",
                "-1234.5 | % | −1,234.5",
                "123 | 件 | 123",
                "0.000000 | 件 | 0",
                "1134000 | 元 | 113.4万",
                "9999 | 元 | 9,999",
                "123400000000 | 元 | 1,234亿"
            })
    void numbersAreExactAndInGroups(BigDecimal value, String unit, String shown) {
        assertThat(Amount.plain(value, unit)).isEqualTo(shown);
    }

    @Test
    void boundsAndRangesAreShown() {
        assertThat(Amount.of(Comparator.MORE, BigDecimal.valueOf(100), Optional.empty(), "户"))
                .isEqualTo(">100");
        assertThat(Amount.of(Comparator.EQUAL, BigDecimal.valueOf(20), Optional.of(BigDecimal.valueOf(30)), "件"))
                .isEqualTo("20–30");
    }
}
