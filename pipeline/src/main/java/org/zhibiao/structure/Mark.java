package org.zhibiao.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading mark found in the text.
 *
 * @param family which way of numbering
 * @param begin where the mark begins
 * @param end where the heading's text begins
 * @param ordinal the number that it counts
 * @param number the mark as written
 * @param place whether it opens a line
 */
record Mark(Family family, int begin, int end, int ordinal, String number, Place place) {

    /** Where on the line a mark stands. */
    enum Place {
        LINE_START,
        INLINE
    }

    /** The ways of numbering headings, with the levels of the annotation guideline. */
    enum Family {
        PART(1, "第([一二三四五六七八九十]{1,3})(?:部分|章)[、:.\\s]*"),
        CHINESE(1, "([一二三四五六七八九十]{1,3})(?:、|[.](?!\\d(?!\\d{3}年)))\\s*"),
        CHINESE_BRACKETED(2, "\\(([一二三四五六七八九十]{1,3})\\)[、.]?\\s*"),
        ARABIC(3, "(\\d{1,2})[、.](?!\\d)\\s*"),
        ARABIC_BRACKETED(4, "\\((\\d{1,2})\\)[、.]?\\s*"),
        CIRCLED(4, "([①-⑳])[、.]?\\s*"),
        IS(4, "([一二三四五六七八九十]{1,2})是(?!否)"),
        MUST(4, "([一二三四五六七八九十]{1,2})要"),
        NTH(4, "第([一二三四五六七八九十]{1,2})[,、]"),
        ITS(4, "其([一二三四五六])[,、:]");

        private final int level;
        private final Pattern pattern;

        Family(int level, String pattern) {
            this.level = level;
            this.pattern = Pattern.compile(pattern);
        }

        int level() {
            return level;
        }
    }

    private static final String NUMERALS = "○一二三四五六七八九十";

    /** The mark that begins at a place of the text, if one does. */
    static Optional<Mark> at(String text, int begin, Place place) {
        for (Family family : Family.values()) {
            Matcher m = family.pattern.matcher(text).region(begin, text.length());
            if (m.lookingAt()) {
                String number = text.substring(begin, m.end()).strip();
                return Optional.of(new Mark(family, begin, m.end(), ordinal(m.group(1)), number, place));
            }
        }
        return Optional.empty();
    }

    /** Whether a character can begin a mark; spares the patterns where none can. */
    static boolean canBegin(char c) {
        return (c >= '0' && c <= '9') || (c >= '①' && c <= '⑳') || "(第其".indexOf(c) >= 0 || NUMERALS.indexOf(c) > 0;
    }

    private static int ordinal(String digits) {
        char first = digits.charAt(0);
        if (first >= '①' && first <= '⑳') {
            return first - '①' + 1;
        }
        if (Character.isDigit(first)) {
            return Integer.parseInt(digits);
        }
        int ten = digits.indexOf('十');
        if (ten < 0) {
            return NUMERALS.indexOf(first);
        }
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(first);
        int ones = ten + 1 < digits.length() ? NUMERALS.indexOf(digits.charAt(ten + 1)) : 0;
        return tens * 10 + ones;
    }

    boolean isIn(List<Family> families) {
        return families.contains(family);
    }
}
