package org.zhibiao.segment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A text whose stretches are cut into words when they are first asked for, and then kept. For one reader at a time. */
public final class SegmentedText {
    private final String text;
    private final Segmenter segmenter;
    private final Map<Stretch, List<Segmenter.Word>> cut = new HashMap<>();

    private record Stretch(int begin, int end) {}

    /** A text cut by {@code segmenter}. */
    public SegmentedText(String text, Segmenter segmenter) {
        this.text = text;
        this.segmenter = segmenter;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** The words of the stretch between two UTF-16 indices; their places count from its begin. */
    public List<Segmenter.Word> words(int begin, int end) {
        return cut.computeIfAbsent(new Stretch(begin, end), s -> segmenter.words(text.substring(s.begin, s.end)));
    }
}
