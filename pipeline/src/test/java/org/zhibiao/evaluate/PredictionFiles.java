package org.zhibiao.evaluate;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads predictions in the layout of the reference script: a folder a report, a file a table. */
final class PredictionFiles {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private PredictionFiles() {}

    static Map<String, Prediction> read(Path folder) throws IOException {
        Map<String, Prediction> predictions = new HashMap<>();
        try (Stream<Path> reports = Files.list(folder)) {
            for (Path report : reports.toList()) {
                predictions.put(report.getFileName().toString(), prediction(report));
            }
        }
        return predictions;
    }

    private static Prediction prediction(Path folder) throws IOException {
        JsonNode report = JSON.readTree(Files.readString(folder.resolve("report.json")));
        Map<PassageKind, List<Passage>> passages = new EnumMap<>(PassageKind.class);
        for (PassageKind kind : PassageKind.values()) {
            passages.put(
                    kind,
                    rows(folder.resolve(kind.label() + ".jsonl")).stream()
                            .map(PredictionFiles::passage)
                            .toList());
        }
        return new Prediction(
                text(report, "agency_name"),
                text(report, "report_year").map(Integer::valueOf),
                rows(folder.resolve("metrics.jsonl")).stream()
                        .map(PredictionFiles::figure)
                        .toList(),
                passages);
    }

    private static Figure figure(JsonNode row) {
        return new Figure(
                row.path("metric_id").asText(),
                span(row),
                row.path("quote").asText(),
                new BigDecimal(row.path("value").asText()),
                text(row, "value_high").map(BigDecimal::new),
                row.path("unit").asText(),
                row.path("comparator").asText(),
                row.path("kind").asText(),
                text(row, "direction"),
                LocalDate.parse(row.path("period_start").asText()),
                LocalDate.parse(row.path("period_end").asText()),
                text(row, "parent_metric_id"),
                text(row, "indicator_id"),
                row.path("subject").asText());
    }

    private static Passage passage(JsonNode row) {
        return new Passage(
                span(row), text(row, "level").map(Integer::valueOf), text(row, "role"), Standing.CORE, Set.of());
    }

    private static Span span(JsonNode row) {
        return new Span(row.path("char_begin").asInt(), row.path("char_end").asInt());
    }

    private static Optional<String> text(JsonNode row, String field) {
        return row.hasNonNull(field) ? Optional.of(row.path(field).asText()) : Optional.empty();
    }

    private static List<JsonNode> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> {
                    try {
                        return JSON.readTree(line);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }
}
