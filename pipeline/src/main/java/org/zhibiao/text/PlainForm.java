package org.zhibiao.text;

/** The half-width form in which cleaned text and rules are written. */
public final class PlainForm {
    private PlainForm() {}

    /** The same words with every character in its plain form. */
    public static String of(String words) {
        StringBuilder plain = new StringBuilder();
        words.codePoints().forEach(c -> plain.append(Glyphs.plain(c)));
        return plain.toString();
    }
}
