package org.zhibiao.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.zhibiao.table.Comparator;

/** How a figure changed since the year before, or why that cannot be said. */
record Change(
        Optional<BigDecimal> absolute,
        Optional<BigDecimal> percent,
        Optional<Comparator> bound,
        Optional<String> reason) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Change between(Optional<Saying> before, Saying now) {
        if (now.value().isEmpty()) {
            return none("ambiguous");
        }
        if (before.isEmpty()) {
            return none("missing_year");
        }
        if (before.get().value().isEmpty()) {
            return none("ambiguous");
        }
        if (!before.get().months().equals(now.months())) {
            return none("period_length");
        }
        Optional<Comparator> bound = bound(before.get(), now);
        return bound.isEmpty()
                ? none("comparator")
                : computed(before.get().value().get(), now.value().get(), bound);
    }

    private static Change none(String reason) {
        return new Change(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(reason));
    }

    private static Change computed(BigDecimal before, BigDecimal now, Optional<Comparator> bound) {
        BigDecimal change = now.subtract(before);
        if (before.signum() == 0) {
            return new Change(Optional.of(Expected.plain(change)), Optional.empty(), bound, Optional.of("zero_base"));
        }
        BigDecimal percent = change.multiply(HUNDRED).divide(before, 6, RoundingMode.HALF_UP);
        return new Change(
                Optional.of(Expected.plain(change)), Optional.of(Expected.plain(percent)), bound, Optional.empty());
    }

    /** More than thirty in the year before makes the change less than computed. */
    private static Optional<Comparator> bound(Saying before, Saying now) {
        if (now.high().isPresent() || before.high().isPresent()) {
            return Optional.empty();
        }
        Comparator own = now.comparator().orElseThrow();
        Comparator turned = turned(before.comparator().orElseThrow());
        if (own == turned || turned == Comparator.EQUAL) {
            return Optional.of(own);
        }
        if (own == Comparator.EQUAL) {
            return Optional.of(turned);
        }
        if (isLower(own) && isLower(turned)) {
            return Optional.of(Comparator.MORE);
        }
        return isUpper(own) && isUpper(turned) ? Optional.of(Comparator.LESS) : Optional.empty();
    }

    private static Comparator turned(Comparator c) {
        return switch (c) {
            case MORE -> Comparator.LESS;
            case LESS -> Comparator.MORE;
            case AT_LEAST -> Comparator.AT_MOST;
            case AT_MOST -> Comparator.AT_LEAST;
            case EQUAL, ABOUT -> c;
        };
    }

    private static boolean isLower(Comparator c) {
        return c == Comparator.MORE || c == Comparator.AT_LEAST;
    }

    private static boolean isUpper(Comparator c) {
        return c == Comparator.LESS || c == Comparator.AT_MOST;
    }
}
