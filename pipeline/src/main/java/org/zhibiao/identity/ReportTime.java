package org.zhibiao.identity;

import java.util.OptionalInt;

/**
 * About when a report was written, to know the divisions and bodies of its time: the year that it is about, as far as its words
 * tell; a span of a plan or the clock of a site is no such time.
 */
final class ReportTime {
    private ReportTime() {}

    static OptionalInt of(IdentityClues clues) {
        return clues.usualYear().map(YearFinding::year).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
