package org.zhibiao.report;

import java.util.List;
import java.util.OptionalInt;
import org.zhibiao.text.RawDocument;

/** Shows why each quantity of a report became a metric or did not, and the evidence for agency and year. */
public final class Explainer {

    private Explainer() {}

    /** How an explanation is written. */
    public enum Style {
        /** Lines for a reader. */
        LINES,
        /** One JSON object a line. */
        JSON
    }

    /**
     * Explains a report.
     *
     * @param at an offset in the raw text, in code points; only what stands there is explained
     */
    public static List<String> document(RawDocument document, OptionalInt at, Style style) {
        return List.of();
    }

    /** Explains one sentence. */
    public static List<String> sentence(String text, OptionalInt at, Style style) {
        return List.of();
    }
}
