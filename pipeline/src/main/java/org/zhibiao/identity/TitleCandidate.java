package org.zhibiao.identity;

/**
 * A line that may be the title.
 *
 * @param share how much it counts: 1 for the title of the text, less for what only the page or the file name gives
 */
record TitleCandidate(String text, double share) {
    static final TitleCandidate NONE = new TitleCandidate("", 1);
}
