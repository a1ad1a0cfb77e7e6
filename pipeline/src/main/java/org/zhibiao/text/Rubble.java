package org.zhibiao.text;

/**
 * Takes out stretches without words that are longer than any writer's: pictures coded into the text, digits or brackets
 * without end. No rule has to find its way through them, which some would do in more than linear time.
 */
final class Rubble {
    /** The longest row of figures or leader dots on a line has some hundred signs. */
    static final int LONGEST = 2_000;

    /** Characters of numbers and of what joins them. */
    private static final String OF_NUMBERS = "〇零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟萬億至到和";

    private Rubble() {}

    /** The text with a line end for each such stretch. */
    static CleanText remove(CleanText in) {
        String text = in.text();
        CleanText.Builder out = new CleanText.Builder(0);
        int done = 0;
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean ends = i == text.length() || isOfWords(text, i);
            if (ends && i - begin > LONGEST) {
                out.append(in, done, begin).replace(in, begin, i, "\n");
                done = i;
            }
            if (ends) {
                begin = i == text.length() ? i : i + Character.charCount(text.codePointAt(i));
            }
        }
        return done == 0 ? in : out.append(in, done, text.length()).build();
    }

    /** Whether a character ends such a stretch: one of a word, or a line end. */
    private static boolean isOfWords(String text, int i) {
        char c = text.charAt(i);
        return c == '\n' || (OF_NUMBERS.indexOf(c) < 0 && Character.isIdeographic(text.codePointAt(i)));
    }
}
