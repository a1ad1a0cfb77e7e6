package org.zhibiao.evaluate;

/** What passages are scored, in the order of the printed lines. */
enum PassageKind {
    COMMITMENTS,
    PROBLEMS,
    SECTIONS;

    String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether a prediction is what was annotated, once their spans touch. */
    boolean same(Passage gold, Passage predicted) {
        return this == SECTIONS ? sameHeading(gold, predicted) : mostlySameWords(gold.span(), predicted.span());
    }

    /** A heading counts by where it begins (run-in headings end where one likes) and by its level. */
    private static boolean sameHeading(Passage gold, Passage predicted) {
        return Math.abs(gold.span().begin() - predicted.span().begin()) <= 6
                && (gold.open().contains("level") || gold.level().equals(predicted.level()));
    }

    private static boolean mostlySameWords(Span gold, Span predicted) {
        return gold.overlap(predicted) >= 0.6 * Math.max(gold.length(), predicted.length());
    }
}
