package org.zhibiao.number;

import java.math.BigDecimal;
import java.util.Optional;
import org.zhibiao.number.Numeral.Multiplier;
import org.zhibiao.number.Numeral.Script;
import org.zhibiao.number.Numeral.Vagueness;

/** The grammar of written numbers: one pass over the characters, no backtracking over more than a multiplier. */
final class Numerals {
    private static final String DIGITS = "○一二三四五六七八九";
    private static final String FINANCIAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String PLACES = "十百千";
    private static final String FINANCIAL_PLACES = "拾佰仟";
    private static final String VAGUE = "余多几";

    private final Units units;

    Numerals(Units units) {
        this.units = units;
    }

    /** The number that begins at a place of the text, if one does. */
    Optional<Numeral> at(String text, int begin) {
        char c = text.charAt(begin);
        if (isDigit(c)) {
            return arabic(text, begin);
        }
        boolean most = c == '上' && begin + 1 < text.length() && "百千万".indexOf(text.charAt(begin + 1)) >= 0;
        if (most) {
            return chinese(text, begin + 1).map(n -> more(n, n.end()));
        }
        return isChinese(c) ? chinese(text, begin) : Optional.empty();
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isChinese(char c) {
        return digit(c) >= 0 || place(c) > 0 || c == '万' || c == '亿' || c == '萬' || c == '億';
    }

    private Optional<Numeral> arabic(String text, int begin) {
        int i = integerEnd(text, begin);
        String digits = text.substring(begin, i).replace(",", "");
        if (i + 1 < text.length() && text.charAt(i) == '.' && isDigit(text.charAt(i + 1))) {
            int fraction = i + 1;
            while (fraction < text.length() && isDigit(text.charAt(fraction))) {
                fraction++;
            }
            digits += text.substring(i, fraction);
            i = fraction;
        }
        return Optional.of(multiplied(text, i, new BigDecimal(digits)));
    }

    /** Separators count only where they part groups of three: in 12,345 but not in a list 3,15,20. */
    private static int integerEnd(String text, int begin) {
        int i = begin;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        boolean leadingGroup = i - begin <= 3 && text.charAt(begin) != '0';
        while (leadingGroup && isGroup(text, i)) {
            i += 4;
        }
        return i;
    }

    private static boolean isGroup(String text, int comma) {
        if (comma + 3 >= text.length() || text.charAt(comma) != ',') {
            return false;
        }
        for (int k = 1; k <= 3; k++) {
            if (!isDigit(text.charAt(comma + k))) {
                return false;
            }
        }
        return comma + 4 >= text.length() || !isDigit(text.charAt(comma + 4));
    }

    private Numeral multiplied(String text, int at, BigDecimal plain) {
        int i = at;
        BigDecimal value = plain;
        Vagueness vagueness = Vagueness.EXACT;
        Multiplier large = Multiplier.NONE;
        while (i < text.length()) {
            int vague = vague(text, i);
            int power = power(text, i + vague);
            if (power == 0) {
                break;
            }
            vagueness = vague > 0 ? Vagueness.MORE : vagueness;
            large = power >= 4 ? Multiplier.LARGE : large;
            value = value.scaleByPowerOfTen(power);
            i += vague + 1;
            if (power >= 4 && vague == 0 && i < text.length() && isDigit(text.charAt(i))) {
                Numeral rest = arabic(text, i).orElseThrow();
                boolean smaller = rest.value().compareTo(BigDecimal.ONE.scaleByPowerOfTen(power)) < 0;
                value = smaller ? value.add(rest.value()) : value;
                vagueness = smaller ? rest.vagueness() : vagueness;
                i = smaller ? rest.end() : i;
                break;
            }
        }
        int vague = vague(text, i);
        return new Numeral(
                i + vague,
                plain(value),
                Optional.empty(),
                vague > 0 ? Vagueness.MORE : vagueness,
                Script.ARABIC,
                large);
    }

    /** 1 where 余, 多 or 几 stands between a number and its multiplier or unit. */
    private static int vague(String text, int i) {
        return i < text.length() && VAGUE.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }

    /** The power of ten that a multiplier stands for; 0 where a unit such as 千瓦 begins instead. */
    private int power(String text, int i) {
        if (i >= text.length()) {
            return 0;
        }
        int power = switch (text.charAt(i)) {
            case '十' -> 1;
            case '百' -> 2;
            case '千' -> 3;
            case '万', '萬' -> 4;
            case '亿', '億' -> 8;
            default -> 0;
        };
        return power > 0 && units.at(text, i).isPresent() ? 0 : power;
    }

    private Optional<Numeral> chinese(String text, int begin) {
        return ChineseReading.read(this, text, begin);
    }

    static Numeral more(Numeral n, int end) {
        return new Numeral(end, n.value(), n.high(), Vagueness.MORE, n.script(), n.multiplied());
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static int digit(char c) {
        if (c == '两') {
            return 2;
        }
        int plain = DIGITS.indexOf(c);
        return plain >= 0 ? plain : FINANCIAL.indexOf(c);
    }

    /** 1, 2 or 3 for 十, 百, 千; 0 for anything else. */
    static int place(char c) {
        int plain = PLACES.indexOf(c);
        return plain >= 0 ? plain + 1 : FINANCIAL_PLACES.indexOf(c) + 1;
    }

    /** 1, 2 or 3 for 拾, 佰, 仟; 0 for anything else. */
    static int financialPlace(char c) {
        return FINANCIAL_PLACES.indexOf(c) + 1;
    }

    int powerAt(String text, int i) {
        return power(text, i);
    }

    static int vagueAt(String text, int i) {
        return vague(text, i);
    }
}
