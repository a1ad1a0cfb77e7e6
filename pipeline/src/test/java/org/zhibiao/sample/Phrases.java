package org.zhibiao.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.zhibiao.rules.RuleFiles;

/** The words of which the texts are made: the JSON files beside this package in the test resources. */
final class Phrases {
    static final List<Matter> MATTERS = List.of(read("matters.json", Matter[].class));
    static final List<Vow> VOWS = List.of(read("promises.json", Vow[].class));
    static final List<String> PROBLEMS = List.of(read("problems.json", String[].class));
    static final Prose PROSE = read("prose.json", Prose.class);

    private Phrases() {}

    /**
     * Something that bodies promise; {@code #} stands for a number.
     *
     * @param indicator what the number counts; empty where it promises none
     * @param delivered how the next report says that it was done
     */
    record Vow(
            String key,
            String topic,
            String indicator,
            List<String> promise,
            List<String> delivered,
            List<String> partly,
            List<String> mentioned) {}

    /** All that stands around the figures; {year}, {next} and {name} are filled in. */
    record Prose(
            List<String> titles,
            List<String> openings,
            List<String> achievementHeadings,
            List<String> problemHeadings,
            List<String> responsibilityHeadings,
            List<String> planHeadings,
            Map<String, List<String>> topicHeadings,
            Map<String, List<String>> leads,
            List<String> times,
            List<String> fillerStarts,
            List<String> fillerMiddles,
            List<String> fillerEnds,
            List<String> restatements,
            List<String> duties,
            List<String> problemOpenings,
            List<String> problemFillers,
            List<String> planTopics) {}

    private static <T> T read(String file, Class<T> type) {
        try (InputStream in = Phrases.class.getResourceAsStream(file)) {
            return RuleFiles.parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
