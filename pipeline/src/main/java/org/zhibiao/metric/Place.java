package org.zhibiao.metric;

import org.zhibiao.number.Quantity;

/**
 * A figure in its sentence.
 *
 * @param quantity the figure
 * @param sentence index of the sentence
 * @param sentenceBegin where the sentence begins
 * @param sentenceEnd exclusive end of the sentence
 * @param clauseBegin where its own words begin: behind the last comma, bracket or figure before it
 * @param clauseEnd where its own words end: at the next comma, bracket or figure
 */
record Place(Quantity quantity, int sentence, int sentenceBegin, int sentenceEnd, int clauseBegin, int clauseEnd) {
    private static final String OPENS = ",;:。(\n";
    private static final String CLOSES = ",;:。()、\n";

    /** Finds the words that belong to a figure; {@code previousEnd} and {@code nextBegin} bound them by its neighbours. */
    static Place of(
            String text, Quantity q, int sentence, int sentenceBegin, int sentenceEnd, int previousEnd, int nextBegin) {
        int from = Math.max(sentenceBegin, previousEnd);
        int begin = q.begin();
        while (begin > from
                && (OPENS.indexOf(text.charAt(begin - 1)) < 0 || isEnclosed(text, begin - 1, from, q.begin()))) {
            begin--;
        }
        while (begin < q.begin() && "、和及与以及)并".indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        int to = Math.min(sentenceEnd, nextBegin);
        int end = q.end();
        while (end < to && CLOSES.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Place(q, sentence, sentenceBegin, sentenceEnd, begin, end);
    }

    /** A comma inside a quote, a title or a bracket that closes before the figure does not end a clause. */
    private static boolean isEnclosed(String text, int at, int from, int limit) {
        return isWithin(text, at, from, limit, "《》")
                || isWithin(text, at, from, limit, "“”")
                || isWithin(text, at, from, limit, "()");
    }

    private static boolean isWithin(String text, int at, int from, int limit, String pair) {
        int open = lastBefore(text, at, from, pair.charAt(0));
        boolean opened = open >= from && lastBefore(text, at, from, pair.charAt(1)) < open;
        return opened && text.substring(at, limit).indexOf(pair.charAt(1)) >= 0;
    }

    /** The last place of a character in a stretch; the search never leaves it, so that reading stays linear. */
    private static int lastBefore(String text, int at, int from, char c) {
        int i = at;
        while (i >= from && text.charAt(i) != c) {
            i--;
        }
        return i;
    }

    String before(String text) {
        return text.substring(clauseBegin, quantity.begin());
    }

    String after(String text) {
        return text.substring(quantity.end(), clauseEnd);
    }

    /** The clause with # in the place of the number. */
    String clause(String text) {
        boolean worded = quantity.rule().equals(Zeros.RULE);
        String words = worded ? text.substring(quantity.begin(), quantity.end()) : "";
        return before(text) + words + "#" + after(text);
    }

    /** The sentence up to the clause. */
    String earlier(String text) {
        return text.substring(sentenceBegin, clauseBegin);
    }
}
