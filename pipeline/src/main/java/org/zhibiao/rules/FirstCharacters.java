package org.zhibiao.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters with which a match of a pattern can begin. Each is found out when it is first met, by matching the pattern
 * to the character alone: where that neither matches nor runs out of text, no match begins so. What the pattern wants
 * before a place only narrows it and is left out. Thread-safe: two threads may find out the same, and find the same.
 */
final class FirstCharacters {
    private static final int PAGE = 256;

    /** Where a match can begin with a character; the codes are kept in bytes, of which 0 says that it is not yet known. */
    private static final byte NOWHERE = 1;

    private static final byte ANYWHERE = 2;
    private static final byte AT_THE_START = 3;

    private final Pattern widened;
    private final byte[][] pages = new byte[PAGE][];

    FirstCharacters(Pattern pattern) {
        this.widened = Pattern.compile(LookBehinds.without(pattern.pattern()), pattern.flags());
    }

    /** Whether a match may hold no character at all. */
    boolean mayBeEmpty() {
        return widened.matcher("").lookingAt();
    }

    /** Whether a match may begin at a place of a text. */
    boolean mayBeginAt(CharSequence text, int at) {
        char c = text.charAt(at);
        return (include(c) || (at == 0 && mayOpenWith(c))) && !splitsPair(text, at);
    }

    /** The first place of a text from an index on where a match may begin; its length when there is none. */
    int next(CharSequence text, int from) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            byte[] page = pages[text.charAt(i) / PAGE];
            if ((page == null || page[text.charAt(i) % PAGE] != NOWHERE) && mayBeginAt(text, i)) {
                return i;
            }
        }
        return length;
    }

    /** A place between the two halves of one character is none. */
    static boolean splitsPair(CharSequence text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** Whether a match may begin with a character wherever that stands. */
    boolean include(char c) {
        return known(c) == ANYWHERE;
    }

    /** Whether a match may begin with a character that opens a text. */
    boolean mayOpenWith(char c) {
        return known(c) != NOWHERE;
    }

    private byte known(char c) {
        byte[] page = pages[c / PAGE];
        if (page == null) {
            page = new byte[PAGE];
            pages[c / PAGE] = page;
        }
        if (page[c % PAGE] == 0) {
            page[c % PAGE] = learned(c);
        }
        return page[c % PAGE];
    }

    private byte learned(char c) {
        if (Character.isSurrogate(c) || mayMatch("\n" + c, 1)) {
            return ANYWHERE;
        }
        return mayMatch(String.valueOf(c), 0) ? AT_THE_START : NOWHERE;
    }

    private boolean mayMatch(String text, int at) {
        Matcher m = widened.matcher(text)
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .region(at, text.length());
        return m.lookingAt() || m.hitEnd();
    }
}
