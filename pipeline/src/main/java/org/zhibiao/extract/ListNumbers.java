package org.zhibiao.extract;

import java.util.Locale;

/** Numbers as word processors and browsers write them before paragraphs. */
final class ListNumbers {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private ListNumbers() {}

    /** A number in the way that the attribute {@code type} of an html list asks for. */
    static String html(String type, int number) {
        return switch (type) {
            case "a" -> letters(number).toLowerCase(Locale.ROOT);
            case "A" -> letters(number);
            case "i" -> roman(number).toLowerCase(Locale.ROOT);
            case "I" -> roman(number);
            default -> Integer.toString(number);
        };
    }

    /** A number in a format of WordprocessingML ({@code ST_NumberFormat}); Arabic where the format is a rare one. */
    static String word(String format, int number) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "koreanCounting",
                    "koreanDigital" -> counted(number, DIGITS, "十百千");
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
                counted(number, LEGAL, "拾佰仟");
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(number, '①', "(%d)");
            case "decimalEnclosedParen" -> enclosed(number, '⑴', "(%d)");
            case "decimalEnclosedFullstop" -> enclosed(number, '⒈', "%d.");
            case "decimalFullWidth", "decimalFullWidth2" -> shifted(Integer.toString(number), '０' - '0');
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "ideographTraditional" -> cyclic(number, STEMS);
            case "ideographZodiac" -> cyclic(number, BRANCHES);
            case "upperLetter" -> letters(number);
            case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    /** 12 as 十二, 105 as 一百〇五; Arabic from ten thousand. */
    private static String counted(int number, String digits, String powers) {
        if (number <= 0 || number > 9999) {
            return Integer.toString(number);
        }
        StringBuilder out = new StringBuilder();
        String plain = Integer.toString(number);
        for (int i = 0; i < plain.length(); i++) {
            int digit = plain.charAt(i) - '0';
            int power = plain.length() - 1 - i;
            if (digit > 0) {
                boolean skipped = i > 0 && plain.charAt(i - 1) == '0';
                out.append(skipped ? digits.substring(0, 1) : "").append(digits.charAt(digit));
                out.append(power > 0 ? powers.substring(power - 1, power) : "");
            }
        }
        boolean teen = number >= 10 && number < 20 && digits.equals(DIGITS);
        return teen ? out.substring(1) : out.toString();
    }

    private static String digits(int number) {
        StringBuilder out = new StringBuilder();
        Integer.toString(number).chars().forEach(d -> out.append(d == '-' ? '-' : DIGITS.charAt(d - '0')));
        return out.toString();
    }

    private static String enclosed(int number, char first, String beyond) {
        return number >= 1 && number <= 20 ? Character.toString(first + number - 1) : beyond.formatted(number);
    }

    private static String shifted(String digits, int by) {
        StringBuilder out = new StringBuilder();
        digits.chars().forEach(d -> out.append((char) (d + by)));
        return out.toString();
    }

    private static String cyclic(int number, String signs) {
        return number >= 1 ? signs.substring((number - 1) % signs.length(), (number - 1) % signs.length() + 1) : "";
    }

    /** Z is followed by AA, and AA by BB, as word processors have it. */
    private static String letters(int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        String letter = Character.toString('A' + (number - 1) % 26);
        return letter.repeat((number - 1) / 26 % 10 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        StringBuilder out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                out.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return out.toString();
    }
}
