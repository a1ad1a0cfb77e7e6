package org.zhibiao.text;

/** What single characters mean, whatever their width or shape. */
final class Glyphs {
    private Glyphs() {}

    /** Marks that take no place on the page: zero-width signs, byte-order marks, soft hyphens, controls. */
    static boolean isInvisible(int c) {
        return (c >= 0x200b && c <= 0x200f)
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x2064)
                || c == 0xfeff
                || c == 0xad
                || c == 0x7f
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
                || (c >= 0x2000 && c <= 0x200a)
                || c == 0x202f
                || c == 0x205f
                || (c >= 0xe000 && c <= 0xf8ff);
    }

    /** The half-width, plain form of a character. */
    static int plain(int c) {
        if (c >= 0xff01 && c <= 0xff5e) {
            return c - 0xfee0;
        }
        return switch (c) {
            case '﹝', '〖' -> '〔';
            case '﹞', '〗' -> '〕';
            case '﹪' -> '%';
            case '–', '−', '‐', '‑', '―' -> '—';
            case '•', '●', '▪', '◆', '■' -> '·';
            case '〇' -> '○';
            case '﹐' -> ',';
            case '〝', '‟' -> '“';
            case '〞' -> '”';
            default -> c;
        };
    }

    /** Letters and digits of scripts that separate words by blanks. */
    static boolean isWestern(int c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
