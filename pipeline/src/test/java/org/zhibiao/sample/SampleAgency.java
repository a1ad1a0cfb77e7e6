package org.zhibiao.sample;

import org.zhibiao.table.AgencyLevel;

/**
 * A body whose reports are invented.
 *
 * @param index its place in the sample, from 0
 * @param kind the number of its kind: bodies of one kind share level and field, and tell the same indicators
 * @param name full official name
 * @param functionCode its field of data/agencies/functions.json
 */
public record SampleAgency(int index, int kind, String name, AgencyLevel level, String functionCode) {

    /** The word by which the body speaks of itself. */
    String self() {
        if (name.endsWith("委员会")) {
            return "我委";
        }
        char last = name.charAt(name.length() - 1);
        return last == '府' ? "我们" : "我" + last;
    }
}
