package org.zhibiao.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhibiao.table.Comparator;
import org.zhibiao.text.PageReader;

/** That a number means the same in whatever way it is written. */
final class NumberFormatsTest {
    private static final long MOST = 10_000_000_000_000_000L;
    /** A known fault, see corpus/numbers.json: eleven digits before a point are masked as a phone number. */
    private static final Pattern LIKE_A_PHONE = Pattern.compile("1[3-9]\\d{9}\\.");

    /** Numbers of any length alike, and round ones, where zeros and gaps are written. */
    @Provide
    Arbitrary<Long> counts() {
        Arbitrary<Long> anyLength = Arbitraries.integers()
                .between(1, 16)
                .flatMap(digits -> Arbitraries.longs().between(1, (long) Math.pow(10, digits)));
        Arbitrary<Long> round = Arbitraries.integers()
                .between(0, 12)
                .flatMap(zeros -> Arbitraries.longs().between(1, 9999).map(n -> n * (long) Math.pow(10, zeros)));
        return Arbitraries.oneOf(anyLength, round, Arbitraries.of(1L, 10L, 19L, 100L, 10_000L, 100_000_000L, MOST));
    }

    @Label("a written number is read as the number that was written")
    @Property(tries = 4000)
    void aWrittenNumberIsReadBack(@ForAll("counts") long n, @ForAll WrittenNumbers format) {
        String written = format.of(n);
        Assume.that(!LIKE_A_PHONE.matcher(written).lookingAt());
        assertThat(read(written)).isEqualByComparingTo(BigDecimal.valueOf(n));
    }

    @Label("zero is read in digits")
    @Property
    void zeroIsReadInDigits(@ForAll("digitFormats") WrittenNumbers format) {
        assertThat(read(format.of(0))).isZero();
    }

    @Provide
    Arbitrary<WrittenNumbers> digitFormats() {
        return Arbitraries.of(
                WrittenNumbers.ARABIC, WrittenNumbers.SEPARATED, WrittenNumbers.FULL_WIDTH, WrittenNumbers.SPACED);
    }

    @Label("decimals with 万 and 亿 are exact")
    @Property
    void decimalsAreExact(@ForAll("decimals") BigDecimal decimal) {
        assertThat(read(decimal.toPlainString() + "万")).isEqualByComparingTo(decimal.scaleByPowerOfTen(4));
        assertThat(read(decimal.toPlainString() + "亿")).isEqualByComparingTo(decimal.scaleByPowerOfTen(8));
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("99999"))
                .ofScale(2);
    }

    private static BigDecimal read(String written) {
        String text =
                PageReader.standard().read("全年共办理" + written + "件。").body().text();
        List<Candidate> found = QuantityScanner.standard().scan(text);
        assertThat(found).as(text).hasSize(1);
        Quantity q = found.get(0).quantity().orElseThrow(() -> new AssertionError(found + " in " + text));
        assertThat(q.unitText()).as(text).isEqualTo("件");
        assertThat(q.comparator()).as(text).isEqualTo(Comparator.EQUAL);
        assertThat(q.high()).as(text).isEmpty();
        return q.value();
    }
}
