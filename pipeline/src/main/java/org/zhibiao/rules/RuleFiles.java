package org.zhibiao.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads the rule files that the jar carries under {@code zhibiao/data/}; an unknown key or a missing one refuses to load. */
public final class RuleFiles {
    private static final String ROOT = "/zhibiao/data/";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private RuleFiles() {}

    /**
     * Reads a JSON rule file.
     *
     * @param file path below {@code data/}
     * @throws RuleException when the file is missing or is not of that shape; names file, line and fault
     */
    public static <T> T read(String file, Class<T> type) {
        return parse(file, text(file), type);
    }

    /** As {@link #read}, from text at hand. */
    public static <T> T parse(String file, String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new RuleException(file, e.getOriginalMessage() + at(e));
        }
    }

    /** The text of a rule file. */
    public static String text(String file) {
        try (InputStream in = RuleFiles.class.getResourceAsStream(ROOT + file)) {
            if (in == null) {
                throw new RuleException(file, "not found");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new RuleException(file, e.getMessage());
        }
    }

    /** The lines of a plain rule file without blank ones and {@code #} comments. */
    public static List<String> lines(String file) {
        return text(file)
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                .toList();
    }

    /** Refuses a list in which two entries share a key. */
    public static <T> List<T> unique(String file, List<T> entries, Function<T, ?> key) {
        Set<Object> seen = new HashSet<>();
        for (T entry : entries) {
            if (!seen.add(key.apply(entry))) {
                throw new RuleException(file, "'" + key.apply(entry) + "' stands there twice");
            }
        }
        return List.copyOf(entries);
    }

    private static String at(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
    }
}
