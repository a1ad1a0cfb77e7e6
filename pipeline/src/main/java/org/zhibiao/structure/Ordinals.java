package org.zhibiao.structure;

import java.util.List;

/** What the numerals of headings count. */
final class Ordinals {
    private static final String NUMERALS = "○一二三四五六七八九十";
    private static final String CAPITALS = "零壹贰叁肆伍陆柒捌玖拾";
    private static final List<String> ROMAN = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
    private static final List<String> WORDS = List.of("", "首先", "其次", "再次", "最后");
    /** First and last of rows of characters that each count from one. */
    private static final List<String> ROWS = List.of("①⑳", "⑴⒇", "⒈⒛", "㈠㈩", "❶❿", "➀➉", "ⅠⅫ", "AH");

    private Ordinals() {}

    static int of(String numeral) {
        char first = numeral.charAt(0);
        if (first >= '0' && first <= '9') {
            return Integer.parseInt(numeral);
        }
        if (NUMERALS.indexOf(first) >= 0) {
            return chinese(numeral);
        }
        int word = Math.max(WORDS.indexOf(numeral), Math.max(ROMAN.indexOf(numeral), CAPITALS.indexOf(first)));
        return word > 0 ? word : inRow(first);
    }

    private static int inRow(char c) {
        return ROWS.stream()
                .filter(row -> c >= row.charAt(0) && c <= row.charAt(1))
                .mapToInt(row -> c - row.charAt(0) + 1)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no ordinal: '" + c + "'"));
    }

    private static int chinese(String numeral) {
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return NUMERALS.indexOf(numeral.charAt(0));
        }
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(numeral.charAt(0));
        int ones = ten + 1 < numeral.length() ? NUMERALS.indexOf(numeral.charAt(ten + 1)) : 0;
        return tens * 10 + ones;
    }
}
