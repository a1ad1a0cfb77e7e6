package org.zhibiao.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the annotations of one report out of the texts of its files. Pure. */
final class GoldReader {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private GoldReader() {}

    /**
     * The annotations of a folder.
     *
     * @param files the text of each file by its name: meta.json, facts.jsonl and, where there are any,
     *     commitments.jsonl, problems.jsonl, sections.jsonl
     * @throws IllegalArgumentException when a line is no annotation; the message names folder, file and line
     */
    static GoldReport read(String name, Map<String, String> files) {
        JsonNode meta = json(name + "/meta.json", files.getOrDefault("meta.json", "{}"));
        List<JsonNode> facts = rows(name, "facts.jsonl", files);
        Map<PassageKind, List<Passage>> passages = new EnumMap<>(PassageKind.class);
        List<JsonNode> all = new ArrayList<>(facts);
        for (PassageKind kind : PassageKind.values()) {
            List<JsonNode> rows = rows(name, kind.label() + ".jsonl", files);
            passages.put(kind, rows.stream().map(GoldReader::passage).toList());
            all.addAll(rows);
        }
        return new GoldReport(
                name,
                text(meta, "agency"),
                text(meta, "report_year").map(Integer::valueOf),
                facts.stream().map(GoldReader::fact).toList(),
                passages,
                all.stream().flatMap(row -> quote(row).stream()).toList());
    }

    private static GoldFact fact(JsonNode row) {
        return new GoldFact(
                row.path("id").asText(),
                span(row),
                text(row, "quote").orElse(row.path("offset").asText()),
                new BigDecimal(row.path("value").asText()),
                text(row, "value_high").map(BigDecimal::new),
                text(row, "unit").orElse(""),
                text(row, "comparator").orElse("="),
                text(row, "kind").orElse(""),
                text(row, "direction"),
                text(row, "period"),
                text(row, "parent"),
                text(row, "indicator"),
                text(row, "subject").orElse(""),
                standing(row),
                open(row));
    }

    private static Passage passage(JsonNode row) {
        return new Passage(
                span(row), text(row, "level").map(Integer::valueOf), text(row, "role"), standing(row), open(row));
    }

    private static Span span(JsonNode row) {
        int offset = row.path("offset").asInt();
        int length = text(row, "quote")
                .map(quote -> quote.codePointCount(0, quote.length()))
                .orElseGet(() -> row.path("length").asInt());
        return new Span(offset, offset + length);
    }

    private static Optional<GoldReport.Quote> quote(JsonNode row) {
        return text(row, "quote")
                .map(quote -> new GoldReport.Quote(row.path("offset").asInt(), quote));
    }

    private static Standing standing(JsonNode row) {
        return row.path("core").asBoolean(true) ? Standing.CORE : Standing.OPEN;
    }

    private static Set<String> open(JsonNode row) {
        Set<String> open = new HashSet<>();
        row.path("open").forEach(attribute -> open.add(attribute.asText()));
        return Set.copyOf(open);
    }

    private static Optional<String> text(JsonNode row, String field) {
        return row.hasNonNull(field) && !row.path(field).asText().isEmpty()
                ? Optional.of(row.path(field).asText())
                : Optional.empty();
    }

    private static List<JsonNode> rows(String name, String file, Map<String, String> files) {
        List<JsonNode> rows = new ArrayList<>();
        int number = 0;
        for (String line : files.getOrDefault(file, "").lines().toList()) {
            number++;
            if (!line.isBlank()) {
                rows.add(json(name + "/" + file + ", line " + number, line));
            }
        }
        return rows;
    }

    private static JsonNode json(String where, String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(where + " is not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
