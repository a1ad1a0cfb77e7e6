package org.zhibiao.evaluate;

import java.time.LocalDate;
import java.time.YearMonth;

/** An annotated period: a day, month or year, or an interval of two of them such as 2019-01/2019-11. */
record PeriodText(LocalDate start, LocalDate end) {

    static PeriodText of(String period) {
        int slash = period.indexOf('/');
        String first = slash < 0 ? period : period.substring(0, slash);
        String last = slash < 0 || slash == period.length() - 1 ? first : period.substring(slash + 1);
        return new PeriodText(firstDay(first), lastDay(last));
    }

    private static LocalDate firstDay(String iso) {
        return switch (iso.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(iso), 1, 1);
            case 7 -> YearMonth.parse(iso).atDay(1);
            default -> LocalDate.parse(iso);
        };
    }

    private static LocalDate lastDay(String iso) {
        return switch (iso.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(iso), 12, 31);
            case 7 -> YearMonth.parse(iso).atEndOfMonth();
            default -> LocalDate.parse(iso);
        };
    }
}
