package org.zhibiao.metric;

import java.time.LocalDate;
import java.time.YearMonth;

/** The days that a figure covers, both inclusive; a state at one day begins and ends there. */
public record Period(LocalDate start, LocalDate end) {

    /** A whole calendar year. */
    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static Period ofMonths(YearMonth first, YearMonth last) {
        return new Period(first.atDay(1), last.atEndOfMonth());
    }

    static Period ofDay(LocalDate day) {
        return new Period(day, day);
    }

    /** The same days one year earlier. */
    Period yearEarlier() {
        YearMonth last = YearMonth.from(end).minusYears(1);
        boolean wholeMonth = end.equals(YearMonth.from(end).atEndOfMonth());
        return new Period(start.minusYears(1), wholeMonth ? last.atEndOfMonth() : end.minusYears(1));
    }
}
