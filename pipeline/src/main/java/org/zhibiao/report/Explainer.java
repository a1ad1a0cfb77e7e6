package org.zhibiao.report;

import java.util.List;
import java.util.OptionalInt;
import org.zhibiao.text.RawDocument;

/** Shows why each quantity of a report became a metric or did not. */
public final class Explainer {

    private Explainer() {}

    /** Lines for a reader. */
    public static List<String> lines(RawDocument document, OptionalInt at) {
        return List.of();
    }

    /** One JSON object a line. */
    public static List<String> jsonLines(RawDocument document, OptionalInt at) {
        return List.of();
    }
}
