package org.zhibiao.metric;

import java.util.Optional;

/**
 * Words that set the period of what follows.
 *
 * @param begin where they begin
 * @param end exclusive end
 * @param named what they name; empty for the same time a year before what they follow
 * @param reach how far they hold
 */
record PeriodMark(int begin, int end, Optional<Period> named, Reach reach) {

    /** The period that they set where another one held. */
    Period after(Period held) {
        return named.orElseGet(held::yearEarlier);
    }

    PeriodMark reaching(Reach other) {
        return new PeriodMark(begin, end, named, other);
    }

    /** How far a period reaches. */
    enum Reach {
        /** Only to the figure right behind them: 比上年的368件. */
        FIGURE,
        /** To the next comma. */
        CLAUSE,
        /** To the end of the sentence. */
        SENTENCE,
        /** To the end of the sentence, and through sentences that go on with 共, 累计, 其中 or 期间. */
        CONTINUED,
        /** To the end of the section, until other words of time come. */
        SECTION,
        /** As far as the section, and what it ends is the reach of another mark. */
        RESET
    }
}
