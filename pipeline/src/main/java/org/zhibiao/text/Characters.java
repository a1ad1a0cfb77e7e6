package org.zhibiao.text;

/** Gives every character its plain form, drops what is invisible, and lets lines end in one way. */
final class Characters {
    /** Begins a line that a form feed parts from the one before: a page of the carrier ended there. */
    static final char NEW_PAGE = '\f';

    private Characters() {}

    /** Line ends become line feeds; a form feed becomes one and a mark; blanks keep their widths. */
    static CleanText plain(CleanText in) {
        String text = in.text();
        CleanText.Builder out = new CleanText.Builder(text.length());
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            if (c == '\r' && end < text.length() && text.charAt(end) == '\n') {
                end++;
            }
            if (Glyphs.isChinese(c)) {
                out.replace(in, i, end, Glyphs.plain(c));
            } else if (Glyphs.isLineBreak(c)) {
                out.replace(in, i, end, c == '\f' ? "\n" + NEW_PAGE : "\n");
            } else if (Glyphs.isBlank(c)) {
                out.replace(in, i, end, c == '\u3000' || c == '\t' ? Character.toString(c) : " ");
            } else if (!Glyphs.isInvisible(c)) {
                out.replace(in, i, end, Glyphs.plain(c));
            }
            i = end;
        }
        return out.build();
    }
}
