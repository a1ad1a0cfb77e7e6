package org.zhibiao.warehouse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;

/**
 * How a snapshot was made; {@code run.json} beside its manifest.
 *
 * @param startedAt when the run began, ISO 8601 in UTC
 * @param publishedAt when its tables were finished and checked
 * @param inputPaths what it was told to read
 * @param inputs inputs by where their rows come from: {@code read} in this run, {@code known} from the former snapshot, or
 *     {@code kept} though they are gone
 * @param outcomes inputs by outcome
 * @param rows rows of each table
 * @param master where Spark ran
 */
public record RunRecord(
        String snapshotId,
        String command,
        String startedAt,
        String publishedAt,
        List<String> inputPaths,
        Map<String, Long> inputs,
        Map<String, Long> outcomes,
        Map<String, Long> rows,
        List<StageEntry> stages,
        String rulesVersion,
        String codeVersion,
        String sparkVersion,
        String javaVersion,
        String master) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** One stage and its wall-clock time. */
    public record StageEntry(String stage, double seconds) {}

    byte[] toJson() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the record of a run is plain data", e);
        }
    }
}
