package org.zhibiao.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The annotations of one report.
 *
 * @param name of their folder
 * @param quotes the annotated words with the offset at which each begins, by which the report is recognised
 */
record GoldReport(
        String name,
        Optional<String> agency,
        Optional<Integer> reportYear,
        List<GoldFact> facts,
        Map<PassageKind, List<Passage>> passages,
        List<Quote> quotes) {

    /** Words of the raw text and where they begin, in code points. */
    record Quote(int offset, String text) implements java.io.Serializable {}
}
