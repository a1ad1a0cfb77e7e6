package org.zhibiao.number;

import java.math.BigDecimal;
import java.util.Optional;
import org.zhibiao.number.Numeral.Multiplier;
import org.zhibiao.number.Numeral.Script;
import org.zhibiao.number.Numeral.Vagueness;

/** Reads one number in Chinese numerals, digit by digit: sections of 千百十 under 万 and 亿. */
final class ChineseReading {
    private final Numerals grammar;
    private final String text;
    private int at;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private int digit = -1;
    private int lastPlace = 0;
    private boolean any;
    private boolean bare;
    private boolean large;
    private boolean vague;
    private boolean afterZero;
    private Optional<BigDecimal> high = Optional.empty();

    private ChineseReading(Numerals grammar, String text, int begin) {
        this.grammar = grammar;
        this.text = text;
        this.at = begin;
    }

    static Optional<Numeral> read(Numerals grammar, String text, int begin) {
        ChineseReading reading = new ChineseReading(grammar, text, begin);
        reading.consume();
        return reading.result(begin);
    }

    private void consume() {
        boolean going = true;
        while (going && at < text.length()) {
            char c = text.charAt(at);
            int d = Numerals.digit(c);
            if (d >= 0) {
                going = digit(d);
            } else if (c == '点' && digit >= 0 && at + 1 < text.length() && Numerals.digit(text.charAt(at + 1)) >= 0) {
                fraction();
            } else {
                going = multiplier() || vagueBeforeMultiplier();
            }
        }
        if (Numerals.vagueAt(text, at) > 0 && any) {
            vague = true;
            at++;
        }
    }

    /** Two digits in a row are a range (三五家) or a row of digits (二三五), never one number with places. */
    private boolean digit(int d) {
        boolean rises = digit > 0 && d > digit && d - digit <= 2 && high.isEmpty();
        if (rises && rangeOfPlaces(d)) {
            return false;
        }
        boolean first = lastPlace == 0;
        if (rises && first) {
            high = Optional.of(BigDecimal.valueOf(d));
            at++;
            return false;
        }
        if (digit > 0) {
            return false;
        }
        afterZero = digit == 0 && any;
        digit = d;
        any = true;
        at++;
        return true;
    }

    /** 六七十 runs from 60 to 70, 三四百万 from three to four million: the place behind two digits holds for both. */
    private boolean rangeOfPlaces(int d) {
        int place = at + 1 < text.length() ? grammar.powerAt(text, at + 1) : 0;
        if (place == 0 || (lastPlace > 0 && lastPlace <= place)) {
            return false;
        }
        BigDecimal span = BigDecimal.valueOf(d - digit).scaleByPowerOfTen(place);
        at++;
        multiplier();
        int power = place < 4 && at < text.length() ? grammar.powerAt(text, at) : 0;
        if (power >= 4) {
            span = span.scaleByPowerOfTen(power);
            multiplier();
        }
        high = Optional.of(Numerals.plain(total.add(section).add(span)));
        return true;
    }

    private void fraction() {
        StringBuilder digits = new StringBuilder().append(digit).append('.');
        at++;
        while (at < text.length() && Numerals.digit(text.charAt(at)) >= 0) {
            digits.append(Numerals.digit(text.charAt(at)));
            at++;
        }
        section = section.add(new BigDecimal(digits.toString()));
        digit = -1;
    }

    private boolean multiplier() {
        int plain = grammar.powerAt(text, at);
        int power = plain > 0 ? plain : Numerals.financialPlace(text.charAt(at));
        if (power == 0) {
            return false;
        }
        boolean leading = !any;
        bare = bare || (leading && power > 1);
        any = true;
        if (power < 4) {
            BigDecimal ones = BigDecimal.valueOf(digit > 0 ? digit : 1);
            section = section.add(ones.scaleByPowerOfTen(power));
            lastPlace = power;
        } else {
            BigDecimal ones = section.add(trailingDigit());
            BigDecimal counted = leading ? BigDecimal.ONE : ones;
            total = power == 4
                    ? total.add(counted.scaleByPowerOfTen(4))
                    : total.add(counted).scaleByPowerOfTen(8);
            section = BigDecimal.ZERO;
            lastPlace = power;
            large = true;
        }
        digit = -1;
        at++;
        return true;
    }

    /** 一万五 is 15,000 and 三百二 is 320: a last digit takes the place below the one before it. */
    private BigDecimal trailingDigit() {
        return digit > 0 ? BigDecimal.valueOf(digit) : BigDecimal.ZERO;
    }

    private boolean vagueBeforeMultiplier() {
        if (any && Numerals.vagueAt(text, at) > 0 && at + 1 < text.length() && grammar.powerAt(text, at + 1) > 0) {
            vague = true;
            at++;
            return true;
        }
        return false;
    }

    private boolean shortened() {
        return digit > 0 && lastPlace > 1 && !afterZero && !vague;
    }

    private Optional<Numeral> result(int begin) {
        if (!any || at == begin) {
            return Optional.empty();
        }
        BigDecimal last = shortened() ? trailingDigit().scaleByPowerOfTen(lastPlace - 1) : trailingDigit();
        BigDecimal value = Numerals.plain(total.add(section).add(last));
        return Optional.of(new Numeral(
                at,
                value,
                high,
                vague ? Vagueness.MORE : Vagueness.EXACT,
                bare ? Script.BARE_MULTIPLIER : Script.CHINESE,
                large ? Multiplier.LARGE : Multiplier.NONE));
    }
}
