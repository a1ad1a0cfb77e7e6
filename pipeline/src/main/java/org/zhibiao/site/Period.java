package org.zhibiao.site;

import java.time.LocalDate;
import java.time.MonthDay;

/** The time that a figure covers, as people say it. */
final class Period {
    private static final MonthDay FIRST = MonthDay.of(1, 1);
    private static final MonthDay LAST = MonthDay.of(12, 31);

    private Period() {}

    static String of(LocalDate start, LocalDate end) {
        if (start.equals(end)) {
            return "至 " + end;
        }
        boolean whole = MonthDay.from(start).equals(FIRST) && MonthDay.from(end).equals(LAST);
        if (!whole) {
            return start + " 至 " + end;
        }
        return start.getYear() == end.getYear() ? start.getYear() + "年" : start.getYear() + "–" + end.getYear() + "年";
    }
}
