package org.zhibiao.text;

/** The half-width form in which cleaned text and rules are written. */
public final class PlainForm {
    private PlainForm() {}

    /** The same words with every character in its plain form. */
    public static String of(String words) {
        return words.codePoints()
                .map(Glyphs::plain)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
