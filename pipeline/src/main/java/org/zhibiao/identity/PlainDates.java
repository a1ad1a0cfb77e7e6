package org.zhibiao.identity;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.zhibiao.rules.Search;

/** Writes years and dates with Arabic digits, whatever signs a text uses for them: 二○二三年一月五日, 二0一八年, 2 0 2 1 年. */
final class PlainDates {
    private static final String DIGITS = "○一二三四五六七八九";
    private static final String DIGIT = "[0-9〇○零Oo一二三四五六七八九]";
    private static final Search MIXED_YEAR =
            Search.of("([二2])\\s?([0〇○零Oo])\\s?([0-4〇○零Oo一二三四])\\s?(" + DIGIT + ")\\s?(?=年)");
    private static final Search MONTH = Search.of("(?<=年)(十[一二]?|[一二三四五六七八九])月(?:([一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日)?");

    /** Months and days of two digits, as sites write them, with a blank inside; 2019-03-1 9:30 and 2019-03-1 9次 are none. */
    private static final Search SPACED = Search.of(
            "(?<!\\d)(2\\s?0\\s?[0-4]\\s?\\d\\s?[-/.年]\\s?[01]\\s?\\d\\s?[-/.月]\\s?[0-3]\\s?\\d)(?!\\d|\\s?[::次时点])");

    private static final Pattern BLANKS = Pattern.compile("\\s");

    private PlainDates() {}

    static String of(String text) {
        String years = MIXED_YEAR.replace(
                text, m -> digit(m.group(1)) + digit(m.group(2)) + digit(m.group(3)) + digit(m.group(4)));
        String tight = SPACED.replace(years, m -> BLANKS.matcher(m.group(1)).replaceAll(""));
        return MONTH.replace(tight, PlainDates::monthAndDay);
    }

    private static String digit(String sign) {
        char c = sign.charAt(0);
        if (c >= '0' && c <= '9') {
            return sign;
        }
        return String.valueOf(Math.max(0, DIGITS.indexOf(c)));
    }

    private static String monthAndDay(MatchResult m) {
        String day = m.group(2) == null ? "" : number(m.group(2)) + "日";
        return number(m.group(1)) + "月" + day;
    }

    private static int number(String words) {
        int ten = words.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(words);
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(words.charAt(0));
        return tens * 10 + (ten + 1 < words.length() ? DIGITS.indexOf(words.charAt(ten + 1)) : 0);
    }
}
