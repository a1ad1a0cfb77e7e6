package org.zhibiao.identity;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * About when a report was written, to know the divisions of its time; whose year it reports on is found elsewhere. The first
 * year that is stated, in the title, in the opening or in the signature.
 */
final class ReportTime {
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d〔\\[(])(20[0-4]\\d)(?=年)|二[〇○零Oo]([〇○零Oo一二三四])([〇○零Oo一二三四五六七八九])(?=年)");
    private static final String DIGITS = "一二三四五六七八九";
    private static final int OPENING = 400;
    private static final int SIGNATURE = 60;

    private ReportTime() {}

    static OptionalInt of(IdentityClues clues) {
        if (clues.stated().reportYear().isPresent()) {
            return clues.stated().reportYear();
        }
        String body = clues.body();
        return TitleLine.of(clues)
                .flatMap(ReportTime::first)
                .or(() -> first(body.substring(0, Math.min(OPENING, body.length()))))
                .or(() -> first(body.substring(Math.max(0, body.length() - SIGNATURE))))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    private static Optional<Integer> first(String text) {
        Matcher m = YEAR.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        return Optional.of(
                m.group(1) != null ? Integer.parseInt(m.group(1)) : 2000 + 10 * digit(m.group(2)) + digit(m.group(3)));
    }

    private static int digit(String numeral) {
        return 1 + DIGITS.indexOf(numeral);
    }
}
