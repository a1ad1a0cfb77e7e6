package org.zhibiao.sample;

import java.util.List;
import java.util.Map;

/**
 * One thing that reports count, with the ways in which they tell it; {@code #} stands for the figure.
 *
 * @param topic the chapter in which it is told
 * @param form count, percent (in tenths) or money (in hundreds of yuan)
 * @param units the words for its unit
 * @param base what a body of a county counts, more or less
 * @param zeros how reports say that there was none; empty where none say so
 * @param bounded those in which a bound may stand before the figure
 * @param parts the parts into which a report may split it
 * @param rises how a report tells from what to what it rose; empty where none do
 * @param falls the same where it fell
 */
record Matter(
        String indicator,
        String topic,
        Form form,
        List<String> units,
        int base,
        List<String> zeros,
        List<String> tells,
        List<String> bounded,
        List<String> parts,
        List<String> rises,
        List<String> falls) {

    enum Form {
        COUNT,
        PERCENT,
        MONEY
    }

    private static final Map<String, String> COMPARABLE = Map.of("起", "件", "宗", "件", "名", "人", "场次", "场");

    /** The unit by which figures are compared. */
    static String norm(String unit) {
        return COMPARABLE.getOrDefault(unit, unit);
    }
}
