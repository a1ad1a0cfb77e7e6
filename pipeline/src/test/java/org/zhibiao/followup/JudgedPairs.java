package org.zhibiao.followup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhibiao.report.Reading;
import org.zhibiao.report.Report;
import org.zhibiao.report.ReportReader;
import org.zhibiao.table.CommitmentFollowupRow;
import org.zhibiao.table.CommitmentRow;
import org.zhibiao.text.RawDocument;
import org.zhibiao.text.StatedMetadata;

/** Invented reports of two years of one body, with what a careful reader judged of the promises of the first, by offsets. */
final class JudgedPairs {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("src/test/resources/corpus/followups");

    private JudgedPairs() {}

    /** A promise as a reader judged it, and what was said of it; {@code row} is null when it was not read at all. */
    record Judged(String pair, JsonNode promise, CommitmentFollowupRow row) {
        String wanted() {
            return promise.get("status").asText();
        }

        String got() {
            return row == null ? "no promise" : row.status().code();
        }

        boolean rightStatus() {
            return wanted().equals(got());
        }

        /** Of what is told at all; what is pending is told anywhere or nowhere. */
        boolean hasEvidence() {
            return !promise.get("evidence").isEmpty() && !wanted().equals("pending");
        }

        boolean rightEvidence() {
            return row != null
                    && row.evidenceCharBegin() != null
                    && stream(promise.get("evidence"))
                            .anyMatch(told -> overlap(told, row.evidenceCharBegin(), row.evidenceCharEnd()) > 0);
        }

        boolean hasTarget() {
            return !promise.get("target_met").isNull();
        }

        boolean rightTarget() {
            return row != null
                    && row.targetMet() != null
                    && row.targetMet() == promise.get("target_met").asBoolean();
        }

        @Override
        public String toString() {
            return "%s | %s | wanted %s, got %s | %s"
                    .formatted(pair, promise.get("quote").asText(), wanted(), got(), row == null ? "" : row.evidence());
        }
    }

    static List<Judged> judge(String folder) {
        try (Stream<Path> pairs = Files.list(FOLDER.resolve(folder))) {
            List<Judged> judged = new ArrayList<>();
            for (Path pair : pairs.sorted().toList()) {
                judged.addAll(judge(pair));
            }
            return judged;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Judged> judge(Path pair) throws IOException {
        JsonNode meta = JSON.readTree(pair.resolve("meta.json").toFile());
        String agency = meta.get("agency").asText();
        int year = meta.get("year").asInt();
        Report before = read(pair.resolve("n.txt"), agency, year);
        List<CommitmentFollowupRow> rows = FollowUps.judge(before, read(pair.resolve("n1.txt"), agency, year + 1));
        Map<String, CommitmentRow> promises = new HashMap<>();
        before.commitments().forEach(promise -> promises.put(promise.commitmentId(), promise));
        List<Judged> judged = new ArrayList<>();
        for (String line : Files.readAllLines(pair.resolve("promises.jsonl"))) {
            if (!line.isBlank()) {
                JsonNode promise = JSON.readTree(line);
                judged.add(new Judged(pair.getFileName().toString(), promise, row(promise, promises, rows)));
            }
        }
        return judged;
    }

    /** That of the promise which covers most of the words, and half of them at least. */
    private static CommitmentFollowupRow row(
            JsonNode promise, Map<String, CommitmentRow> promises, List<CommitmentFollowupRow> rows) {
        CommitmentFollowupRow best = null;
        int most = length(promise) / 2;
        for (CommitmentFollowupRow row : rows) {
            CommitmentRow read = promises.get(row.commitmentId());
            int shared = overlap(promise, read.charBegin(), read.charEnd());
            if (shared > most) {
                most = shared;
                best = row;
            }
        }
        return best;
    }

    private static int overlap(JsonNode quoted, int begin, int end) {
        int from = quoted.get("offset").asInt();
        return Math.min(from + length(quoted), end) - Math.max(from, begin);
    }

    private static int length(JsonNode quoted) {
        String quote = quoted.get("quote").asText();
        return quote.codePointCount(0, quote.length());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        List<JsonNode> all = new ArrayList<>();
        array.forEach(all::add);
        return all.stream();
    }

    /** The body and its year are stated beside the text, for some bodies are of invented places, which no list has. */
    private static Report read(Path file, String agency, int year) throws IOException {
        StatedMetadata stated = new StatedMetadata(
                Optional.empty(), Optional.empty(), Optional.of(agency), OptionalInt.of(year), Optional.empty());
        RawDocument document = new RawDocument(file.getFileName().toString(), 0, Files.readAllBytes(file), stated);
        if (ReportReader.standard().read(document) instanceof Reading.Accepted accepted) {
            return accepted.report();
        }
        throw new AssertionError("not read as a report: " + file);
    }

    /** The share of those with something to be right about that are. */
    static double share(List<Judged> judged, Predicate<Judged> counts, Predicate<Judged> right) {
        List<Judged> counted = judged.stream().filter(counts).toList();
        return (double) counted.stream().filter(right).count() / counted.size();
    }

    /** The mean over the statuses that a reader gave of precision and recall taken together. */
    static double macroF1(List<Judged> judged) {
        TreeSet<String> statuses = new TreeSet<>();
        judged.forEach(j -> statuses.add(j.wanted()));
        return statuses.stream()
                .mapToDouble(status -> f1(judged, status))
                .average()
                .orElse(0);
    }

    private static double f1(List<Judged> judged, String status) {
        long wanted = judged.stream().filter(j -> j.wanted().equals(status)).count();
        long got = judged.stream().filter(j -> j.got().equals(status)).count();
        long right = judged.stream()
                .filter(j -> j.wanted().equals(status) && j.rightStatus())
                .count();
        return 2.0 * right / (wanted + got);
    }
}
