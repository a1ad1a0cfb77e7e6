package org.zhibiao.site;

import java.util.function.IntFunction;

/** Links between the pages of what is split. */
final class Pager {

    private Pager() {}

    /**
     * Writes them where there are several.
     *
     * @param place where the page of a number lies, from 0
     */
    static void write(Html page, Frame frame, int parts, int current, IntFunction<String> place) {
        if (parts < 2) {
            return;
        }
        page.line().open("nav", "class", "pager", "aria-label", "分页");
        for (int part = 0; part < parts; part++) {
            String address = frame.to(place.apply(part));
            String number = Integer.toString(part + 1);
            if (part == current) {
                page.leaf("a", number, "href", address, "aria-current", "page");
            } else {
                page.link(address, number);
            }
        }
        page.close();
    }
}
