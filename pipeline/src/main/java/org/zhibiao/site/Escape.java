package org.zhibiao.site;

/**
 * The one place where text becomes markup. What reports say is data: no sign of it opens a tag, ends an attribute or
 * turns the writing direction of what follows.
 *
 * <p>Signs that pages cannot show are shown by another in their place, one code point for one, so that offsets hold on
 * the page too.
 */
final class Escape {
    private static final int FIRST_CONTROL_PICTURE = 0x2400;
    private static final int DELETE = 0x7F;
    private static final int DELETE_PICTURE = 0x2421;
    private static final int REPLACEMENT = 0xFFFD;

    private Escape() {}

    /** Appends text for between tags and for attributes in double quotes. */
    static void text(CharSequence text, StringBuilder page) {
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '"' -> page.append("&quot;");
                case '\'' -> page.append("&#39;");
                // A parser of HTML would make it a line feed.
                case '\r' -> page.append("&#13;");
                default -> page.appendCodePoint(shown(sign));
            }
        });
    }

    /** A JavaScript string in double quotes, which may also stand inside a script element. */
    static String script(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.codePoints().map(Escape::shown).forEach(sign -> {
            switch (sign) {
                case '"', '\\', '<', '>', '&', '\'' -> unicode(sign, literal);
                case '\n', '\r', '\t', 0x2028, 0x2029 -> unicode(sign, literal);
                default -> literal.appendCodePoint(sign);
            }
        });
        return literal.append('"').toString();
    }

    /** The sign that stands for one on a page. */
    static int shown(int sign) {
        if (sign == '\n' || sign == '\t' || sign == '\r') {
            return sign;
        }
        if (sign < ' ') {
            return FIRST_CONTROL_PICTURE + sign;
        }
        if (sign == DELETE) {
            return DELETE_PICTURE;
        }
        return isUnsafe(sign) ? REPLACEMENT : sign;
    }

    /** Halves of surrogate pairs, signs that are none, later controls, and those that turn the direction of writing. */
    private static boolean isUnsafe(int sign) {
        return Character.getType(sign) == Character.SURROGATE
                || (sign & 0xFFFE) == 0xFFFE
                || (sign >= 0x80 && sign <= 0x9F)
                || (sign >= 0xFDD0 && sign <= 0xFDEF)
                || turnsDirection(sign);
    }

    private static boolean turnsDirection(int sign) {
        return sign == 0x061C
                || sign == 0x200E
                || sign == 0x200F
                || (sign >= 0x202A && sign <= 0x202E)
                || (sign >= 0x2066 && sign <= 0x2069);
    }

    private static void unicode(int sign, StringBuilder literal) {
        literal.append("\\u").append("%04x".formatted(sign));
    }
}
