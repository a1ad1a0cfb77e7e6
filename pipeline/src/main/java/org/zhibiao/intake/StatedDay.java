package org.zhibiao.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as crawlers write it: 2022-01-31, 2022/1/31, 2022年1月31日, 20220131, with or without a time. */
final class StatedDay {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Pattern PARTED = Pattern.compile(
            "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:[T\\s]\\s*\\d{1,2}\\s*[:：时].{0,30})?");
    private static final Pattern JOINED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private StatedDay() {}

    /** The day; a moment with an offset is the day that it was in China. Empty when the text is no day. */
    static Optional<LocalDate> of(String text) {
        try {
            return Optional.of(
                    OffsetDateTime.parse(text).atZoneSameInstant(CHINA).toLocalDate());
        } catch (DateTimeParseException e) {
            return written(PARTED.matcher(text)).or(() -> written(JOINED.matcher(text)));
        }
    }

    private static Optional<LocalDate> written(Matcher m) {
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
