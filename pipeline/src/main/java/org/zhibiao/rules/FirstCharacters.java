package org.zhibiao.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters with which a match of a pattern can begin. Each is found out when it is first met, by matching the pattern
 * to the character alone: where that neither matches nor runs out of text, no match begins so. What the pattern wants
 * before a place only narrows it and is left out. Thread-safe: two threads may find out the same, and find the same.
 */
final class FirstCharacters {
    private static final byte NO = 1;
    private static final byte YES = 2;
    private static final int PAGE = 256;

    private final Pattern widened;
    private final byte[][] pages = new byte[PAGE][];

    FirstCharacters(Pattern pattern) {
        this.widened = Pattern.compile(LookBehinds.without(pattern.pattern()), pattern.flags());
    }

    /** Whether a match may hold no character at all; then it may begin anywhere. */
    boolean isAnywhere() {
        return widened.matcher("").lookingAt();
    }

    /** Whether a match may begin at a place of a text. */
    boolean mayBeginAt(CharSequence text, int at) {
        return include(text.charAt(at)) && !splitsPair(text, at);
    }

    /** A place between the two halves of one character is none. */
    static boolean splitsPair(CharSequence text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    boolean include(char c) {
        byte[] page = pages[c / PAGE];
        if (page == null) {
            page = new byte[PAGE];
            pages[c / PAGE] = page;
        }
        byte known = page[c % PAGE];
        if (known == 0) {
            known = mayBegin(c) ? YES : NO;
            page[c % PAGE] = known;
        }
        return known == YES;
    }

    private boolean mayBegin(char c) {
        if (Character.isSurrogate(c)) {
            return true;
        }
        Matcher m = widened.matcher(String.valueOf(c));
        return m.lookingAt() || m.hitEnd();
    }
}
