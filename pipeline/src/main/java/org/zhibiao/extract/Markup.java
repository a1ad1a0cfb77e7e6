package org.zhibiao.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells markup from plain text, whatever the name of the file says. */
final class Markup {
    private static final Pattern TAG = Pattern.compile(
            "</?(?:html|head|body|meta|title|link|script|style|div|p|br|hr|span|font|strong|b|em|a|img|ul|ol|li|table|tbody|tr|td|th|h[1-6]|center|section|article"
                    + "|frameset|frame|iframe|form|header|main)(?=[\\s/>])[^<>]{0,2000}>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENING =
            Pattern.compile("\\s*+(?:<\\?xml[^>]{0,200}>\\s*+)?(?:<!--|<!doctype\\s++html)", Pattern.CASE_INSENSITIVE);

    private Markup() {}

    /** Whether a file named as a page holds one: any tag will do. */
    static boolean isPage(String text) {
        return OPENING.matcher(text).lookingAt() || TAG.matcher(text).find();
    }

    /**
     * Whether a text that is named otherwise is a page: it opens with markup, or its lines are made by tags. A text with
     * lines of its own and some tags left in it is plain; collapsing its line ends would spoil it.
     */
    static boolean isDisguisedPage(String text) {
        if (OPENING.matcher(text).lookingAt()) {
            return TAG.matcher(text).find();
        }
        int tags = 0;
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            if (tags == 0 && text.substring(0, tag.start()).isBlank()) {
                return true;
            }
            tags++;
        }
        return tags >= 3 && tags > 2 * text.strip().lines().count();
    }
}
