package org.zhibiao.warehouse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a snapshot holds and where it came from; {@code manifest.json} beside its tables.
 *
 * @param createdAt time of the run, ISO 8601 in UTC
 * @param command the command that made it
 * @param rulesVersion version of the rules that read the reports
 * @param aggregatesVersion version of what computed audits and aggregates; empty where the manifest is older than that
 * @param codeVersion version of the program
 * @param inputPaths what the run was told to read
 * @param inputOutcomes inputs by outcome
 * @param gates the checks that it passed
 */
public record Manifest(
        String snapshotId,
        String createdAt,
        String command,
        String rulesVersion,
        String aggregatesVersion,
        String codeVersion,
        String sparkVersion,
        List<String> inputPaths,
        Map<String, Long> inputOutcomes,
        List<TableEntry> tables,
        List<GateEntry> gates) {

    /** Takes what is read of an older file too. */
    public Manifest {
        aggregatesVersion = Objects.requireNonNullElse(aggregatesVersion, "");
    }

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** One table: rows and bytes from the footers of its files. */
    public record TableEntry(String name, long rows, int files, long bytes, List<ColumnEntry> columns) {}

    /** One column; {@code presence} is {@code required} or {@code nullable}. */
    public record ColumnEntry(String name, String type, String presence, String meaning) {}

    /** One check of one table; {@code status} is {@code passed} or {@code failed}. */
    public record GateEntry(String gate, String table, String status, long violations) {}

    /** The entry of a table; empty when the snapshot has none of this name. */
    public Optional<TableEntry> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** The size of the files of all tables. */
    public long bytes() {
        return tables.stream().mapToLong(TableEntry::bytes).sum();
    }

    byte[] toJson() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a manifest is plain data", e);
        }
    }

    static Manifest ofJson(byte[] json) throws IOException {
        Manifest read = JSON.readValue(json, Manifest.class);
        if (read == null || read.snapshotId() == null || read.createdAt() == null || read.tables() == null) {
            throw new IOException("it names no snapshot, time or tables");
        }
        return read;
    }
}
