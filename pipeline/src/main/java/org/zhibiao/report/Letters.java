package org.zhibiao.report;

/** What a text says, whatever a site does to its blanks, breaks and marks. */
final class Letters {

    private Letters() {}

    /** The letters and digits of a cleaned body, and the points inside its numbers: 1.5 is not 15. */
    static String of(String body) {
        StringBuilder letters = new StringBuilder(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isPoint(body, i)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    private static boolean isPoint(String body, int i) {
        return body.charAt(i) == '.'
                && i > 0
                && i + 1 < body.length()
                && Character.isDigit(body.charAt(i - 1))
                && Character.isDigit(body.charAt(i + 1));
    }
}
