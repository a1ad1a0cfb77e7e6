package org.zhibiao.sample;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.zhibiao.table.AgencyLevel;

/** What a row of indicator_year has to say; numbers without trailing zeros. */
public record ExpectedYear(
        Key key,
        long agencyCount,
        long inexactCount,
        Optional<BigDecimal> valueSum,
        BigDecimal valueMean,
        BigDecimal valueMedian,
        BigDecimal valueMin,
        BigDecimal valueMax) {

    /** What the bodies of a row share. */
    public record Key(String indicatorId, String unitNorm, AgencyLevel level, String functionCode, int year)
            implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::indicatorId)
                .thenComparing(Key::unitNorm)
                .thenComparing(Key::level)
                .thenComparing(Key::functionCode)
                .thenComparing(Key::year);

        static Key of(Expected.Series s) {
            return new Key(
                    s.indicator(), s.unit(), s.agency().level(), s.agency().functionCode(), s.year());
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
