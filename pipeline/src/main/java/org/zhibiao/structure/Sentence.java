package org.zhibiao.structure;

import org.zhibiao.table.SectionRole;

/**
 * A sentence, its end mark included. Positions are UTF-16 units of the cleaned text.
 *
 * @param begin where it begins, after any list mark
 * @param end where it ends, exclusive
 * @param section index of the heading under which it stands; -1 before the first
 * @param role what it is for: that of its section, or plan after a lead-in such as 下一步
 * @param form whether it is a heading or running text
 */
public record Sentence(int begin, int end, int section, SectionRole role, Form form) {

    /** Where a sentence stands. */
    public enum Form {
        HEADING,
        RUNNING
    }

    /** Whether the sentence is a heading with nothing of its own to say beyond naming its section. */
    public boolean isHeading() {
        return form == Form.HEADING;
    }

    /** The sentence's words in the text from which it was cut. */
    public String in(String text) {
        return text.substring(begin, end);
    }
}
