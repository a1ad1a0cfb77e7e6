package org.zhibiao.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;

/** What single characters mean, whatever their width or shape. The forms that Unicode does not know are data/text/glyphs.txt. */
final class Glyphs {
    static final String FILE = "text/glyphs.txt";
    private static final Map<Integer, String> FORMS = load(RuleFiles.lines(FILE));

    /** Plain forms that were found before; two threads may find the same. */
    private static final String[] PLAIN = new String[Character.MAX_VALUE + 1];

    private Glyphs() {}

    static Map<Integer, String> load(List<String> lines) {
        Map<Integer, String> forms = new HashMap<>();
        for (String line : lines) {
            String[] pair = line.split(" ", -1);
            if (pair.length != 2 || pair[0].codePointCount(0, pair[0].length()) != 1 || pair[1].isEmpty()) {
                throw new RuleException(FILE, "'" + line + "' is no character and its plain form");
            }
            if (forms.put(pair[0].codePointAt(0), pair[1]) != null) {
                throw new RuleException(FILE, "'" + pair[0] + "' stands there twice");
            }
        }
        return forms;
    }

    /** Marks that take no place on the page: zero-width signs, byte-order marks, variation selectors, controls. */
    static boolean isInvisible(int c) {
        return (c >= 0x200b && c <= 0x200f)
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x206f)
                || (c >= 0xfe00 && c <= 0xfe0f)
                || (c >= 0xe0000 && c <= 0xe01ef)
                || c == 0xfeff
                || c == 0xad
                || c == 0x34f
                || c == 0x61c
                || c == 0x180e
                || (c >= 0x7f && c < 0xa0 && c != 0x85)
                || (c < 0x20 && !isBlank(c) && !isLineBreak(c));
    }

    static boolean isLineBreak(int c) {
        return c == '\n' || c == '\r' || c == '\f' || c == 0x0b || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** Blanks of any width; private-use glyphs stand for bullets and ornaments and count as blanks. */
    static boolean isBlank(int c) {
        return c == ' '
                || c == '\t'
                || c == 0xa0
                || c == 0x3000
                || c == 0x3164
                || c == 0xfffc
                || (c >= 0x2000 && c <= 0x200a)
                || c == 0x202f
                || c == 0x205f
                || (c >= 0xe000 && c <= 0xf8ff)
                || c >= 0xf0000;
    }

    /** The half-width, plain form of a character; more than one character where one glyph holds several. */
    static String plain(int c) {
        if (c >= PLAIN.length) {
            return plainForm(c);
        }
        String plain = PLAIN[c];
        if (plain == null) {
            plain = plainForm(c);
            PLAIN[c] = plain;
        }
        return plain;
    }

    private static String plainForm(int c) {
        if (c < 0x7f) {
            return Character.toString(c);
        }
        String form = FORMS.get(c);
        if (form != null) {
            return form;
        }
        if (isCompatibilityForm(c)) {
            StringBuilder plain = new StringBuilder();
            Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                    .codePoints()
                    .forEach(p -> plain.append(FORMS.getOrDefault(p, Character.toString(p))));
            return plain.codePoints().anyMatch(p -> isBlank(p) || isInvisible(p))
                    ? Character.toString(c)
                    : plain.toString();
        }
        return Character.toString(c);
    }

    /** Full-width, small and vertical forms, radicals, compatibility ideographs, bracketed, dotted and Roman numerals. */
    private static boolean isCompatibilityForm(int c) {
        return (c >= 0xff01 && c <= 0xff5e)
                || (c >= 0xfe30 && c <= 0xfe6b && !(c >= 0xfe49 && c <= 0xfe4f))
                || (c >= 0x2e80 && c <= 0x2fd5)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0x2f800 && c <= 0x2fa1f)
                || (c >= 0x2474 && c <= 0x249b)
                || (c >= 0x3220 && c <= 0x3229)
                || (c >= 0x2160 && c <= 0x217f);
    }

    /** Letters and digits of scripts that separate words by blanks. */
    static boolean isWestern(int c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isChinese(int c) {
        return (c >= 0x3400 && c <= 0x9fff) || (c >= 0x20000 && c <= 0x2fa1f) || c == '○';
    }
}
