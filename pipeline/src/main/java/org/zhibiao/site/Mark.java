package org.zhibiao.site;

/**
 * A span of a report's raw text that the page marks.
 *
 * @param id of the mark on the page, which links from other pages name
 * @param charBegin begin in the raw text, in code points
 * @param charEnd its end, exclusive
 * @param item the entry of the list beside the text that tells of it; empty for a heading
 * @param label what it is called for those who hear the page
 */
record Mark(String id, Kind kind, int charBegin, int charEnd, String item, String label) {

    /** In the order in which marks of one span hold each other. */
    enum Kind {
        HEADING("heading"),
        PROMISE("promise"),
        PROBLEM("problem"),
        EVIDENCE("evidence"),
        FIGURE("figure");

        private final String style;

        Kind(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }
    }
}
