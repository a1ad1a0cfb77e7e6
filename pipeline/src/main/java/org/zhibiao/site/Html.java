package org.zhibiao.site;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements that nest, with their text escaped. All pages are written by it. */
final class Html {
    private final StringBuilder page = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn
     */
    Html open(String tag, String... attributes) {
        start(tag, attributes);
        open.push(tag);
        return this;
    }

    /** Opens what scrolls sideways on a narrow screen, by the keyboard too, under a name that is read out. */
    Html openScrolling(String name) {
        return open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", name);
    }

    /** Closes the element that was opened last. */
    Html close() {
        page.append("</").append(open.pop()).append('>');
        return this;
    }

    Html text(CharSequence text) {
        Escape.text(text, page);
        return this;
    }

    /** An element with nothing but text in it. */
    Html leaf(String tag, CharSequence text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    Html link(String address, CharSequence text) {
        return leaf("a", text, "href", address);
    }

    /** An element that has no end, such as {@code meta}. */
    Html lone(String tag, String... attributes) {
        start(tag, attributes);
        return this;
    }

    /** Breaks the line of the source, where no text stands. */
    Html line() {
        page.append('\n');
        return this;
    }

    /** The page so far; all elements have to be closed. */
    String finish() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return page.toString();
    }

    private void start(String tag, String... attributes) {
        page.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            page.append(' ').append(attributes[i]).append("=\"");
            Escape.text(attributes[i + 1], page);
            page.append('"');
        }
        page.append('>');
    }
}
