package org.zhibiao.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhibiao.table.Comparator;

/** Writes numbers in the forms in which reports write them. */
final class Numerals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);
    private static final int FEW = 20;

    private Numerals() {}

    /** A figure of that size: the stated value may be a round one near it, with its bound. */
    static Wording written(Dice dice, long size, Matter.Form form, String unit) {
        return switch (form) {
            case PERCENT -> percent(dice, size);
            case MONEY -> money(size);
            case COUNT -> count(dice, size, unit);
        };
    }

    /** In digits and without a bound: what a promise or a part of a total states. */
    static Wording plain(long count, String unit) {
        return Wording.exact(count + unit, BigDecimal.valueOf(count), unit);
    }

    private static Wording count(Dice dice, long size, String unit) {
        if (size >= 10_000 && dice.chance(50)) {
            return myriads(dice, size, unit);
        }
        int form = dice.below(100);
        if (form < 60) {
            return plain(size, unit);
        }
        if (form < 82) {
            return Wording.exact(exotic(form, size) + unit, BigDecimal.valueOf(size), unit);
        }
        return size >= FEW ? rounded(form, size, unit) : plain(size, unit);
    }

    private static String exotic(int form, long size) {
        if (form < 68) {
            return size >= 1000 ? String.format(Locale.ROOT, "%,d", size) : Long.toString(size);
        }
        if (form < 73) {
            return wide(Long.toString(size));
        }
        return form < 80 && size > 1 && size < 100 ? chinese(size) : size + (form < 80 ? "" : " ");
    }

    private static Wording rounded(int form, long size, String unit) {
        long step = (long) Math.pow(10, Math.max(1, Long.toString(size).length() - 2));
        long low = size / step * step;
        long high = low + step;
        if (form < 87) {
            return Wording.bounded("", low + "余" + unit, "", low, unit, Comparator.MORE);
        }
        if (form < 90) {
            return Wording.bounded("近", high + unit, "", high, unit, Comparator.LESS);
        }
        if (form < 93) {
            return Wording.bounded("约", low + unit, "", low, unit, Comparator.ABOUT);
        }
        if (form < 96) {
            return Wording.bounded("超过", low + unit, "", low, unit, Comparator.MORE);
        }
        if (form < 98) {
            return Wording.bounded("", low + unit, "以上", low, unit, Comparator.AT_LEAST);
        }
        return new Wording(
                "",
                low + "至" + high + unit,
                "",
                BigDecimal.valueOf(low),
                Optional.of(BigDecimal.valueOf(high)),
                unit,
                Comparator.EQUAL);
    }

    private static Wording myriads(Dice dice, long size, String unit) {
        BigDecimal number =
                BigDecimal.valueOf(size).divide(MYRIAD, 2, RoundingMode.DOWN).stripTrailingZeros();
        BigDecimal value = number.multiply(MYRIAD);
        boolean more = dice.chance(30);
        return new Wording(
                "",
                number.toPlainString() + "万" + (more ? "余" : "") + unit,
                "",
                value,
                Optional.empty(),
                unit,
                more ? Comparator.MORE : Comparator.EQUAL);
    }

    private static Wording money(long hundreds) {
        BigDecimal yuan = BigDecimal.valueOf(hundreds * 100);
        boolean large = yuan.compareTo(HUNDRED_MILLION) >= 0;
        BigDecimal scale = large ? HUNDRED_MILLION : MYRIAD;
        BigDecimal number = yuan.divide(scale, 2, RoundingMode.DOWN).stripTrailingZeros();
        return Wording.exact(number.toPlainString() + (large ? "亿元" : "万元"), number.multiply(scale), "元");
    }

    private static Wording percent(Dice dice, long tenths) {
        BigDecimal value = BigDecimal.valueOf(tenths, 1).stripTrailingZeros();
        String digits = value.toPlainString() + "%";
        return Wording.exact(dice.chance(15) ? wide(digits) : digits, value, "%");
    }

    private static String wide(String digits) {
        return digits.chars().mapToObj(c -> String.valueOf((char) (c + 0xfee0))).collect(Collectors.joining());
    }

    private static String chinese(long n) {
        if (n == 2) {
            return "两";
        }
        String tens = n < 10 ? "" : (n < 20 ? "" : DIGITS.charAt((int) n / 10)) + "十";
        return tens + (n % 10 == 0 && n > 0 ? "" : DIGITS.charAt((int) n % 10));
    }
}
