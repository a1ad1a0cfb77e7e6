package org.zhibiao.metric;

import java.util.List;
import org.zhibiao.segment.SegmentedText;
import org.zhibiao.segment.Segmenter;
import org.zhibiao.structure.Outline;
import org.zhibiao.structure.OutlineReader;

/** Reads the facts of a sentence as if it stood in a report. */
final class Texts {
    private static final MetricReader READER = MetricReader.standard();

    private Texts() {}

    /** The facts of a sentence under a heading, with the text to which their places refer. */
    record Read(String text, List<Fact> facts) {
        String quote(Fact fact) {
            return text.substring(fact.quantity().begin(), fact.quantity().end());
        }
    }

    static Read under(String heading, String sentence, int reportYear) {
        String text = heading + "\n" + sentence + "\n";
        Outline outline = OutlineReader.standard().read(text);
        return new Read(text, READER.read(new SegmentedText(text, Segmenter.standard()), outline, reportYear));
    }
}
