package org.zhibiao.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** A warehouse on disk whose snapshots have two small tables; no Spark is needed to write them. */
final class SmallWarehouse {

    static final Instant DAY = Instant.parse("2026-01-31T02:30:00Z");
    static final String ID = "20260131T023000Z";

    private static final MessageType TYPE = MessageTypeParser.parseMessageType("message row { required int64 n; }");

    private final Path root;

    SmallWarehouse(Path root) {
        this.root = root;
    }

    Warehouse open() {
        return Warehouse.at(hadoop(root), new Configuration());
    }

    WarehouseWriter writer() {
        return open().writer("nightly", step -> {});
    }

    /** Publishes a snapshot of some rows; its id. */
    String publish(Instant now, int rows) throws IOException {
        try (WarehouseWriter writer = writer();
                Staging staging = writer.stage(now)) {
            Manifest manifest = stage(staging, now, rows);
            return writer.publish(staging, manifest, RunRecords.of(manifest)).id();
        }
    }

    /** Writes the tables of a snapshot in the making; its manifest. */
    static Manifest stage(Staging staging, Instant now, int rows) throws IOException {
        table(new org.apache.hadoop.fs.Path(staging.table("reports"), "a.parquet"), rows);
        table(new org.apache.hadoop.fs.Path(staging.table("metrics"), "report_year=2020/a.parquet"), rows);
        table(new org.apache.hadoop.fs.Path(staging.table("metrics"), "report_year=2021/a.parquet"), 2 * rows);
        return manifest(staging, now);
    }

    /** A finished snapshot whose run was killed before CURRENT moved; its id. */
    String finishWithoutPublishing(Instant now, int rows) throws IOException {
        String id = publish(now, rows);
        Files.createFile(snapshot(id).resolve(Snapshot.UNPUBLISHED));
        Files.delete(root.resolve("CURRENT"));
        Files.delete(root.resolve("current"));
        return id;
    }

    Path snapshot(String id) {
        return root.resolve("snapshots").resolve(id);
    }

    String current() throws IOException {
        return Files.readString(root.resolve("CURRENT")).strip();
    }

    void current(String text) throws IOException {
        Files.writeString(root.resolve("CURRENT"), text);
    }

    /** What is in the folder of the snapshots. */
    List<String> folders() throws IOException {
        return names(root.resolve("snapshots"));
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    static org.apache.hadoop.fs.Path hadoop(Path path) {
        return new org.apache.hadoop.fs.Path("file://" + path);
    }

    private static Manifest manifest(Staging staging, Instant now) throws IOException {
        return new Manifest(
                staging.id(),
                now.toString(),
                "nightly",
                "1",
                "1",
                "1",
                "4",
                List.of(),
                Map.of(),
                List.of(entry(staging, "reports"), entry(staging, "metrics")),
                List.of());
    }

    private static Manifest.TableEntry entry(Staging staging, String table) throws IOException {
        TableFiles files = TableFiles.read(staging.table(table), new Configuration());
        return new Manifest.TableEntry(table, files.rows(), files.files(), files.bytes(), List.of());
    }

    private static void table(org.apache.hadoop.fs.Path file, int rows) throws IOException {
        try (ParquetWriter<org.apache.parquet.example.data.Group> out = ExampleParquetWriter.builder(
                        HadoopOutputFile.fromPath(file, new Configuration()))
                .withType(TYPE)
                .build()) {
            for (long i = 0; i < rows; i++) {
                out.write(new SimpleGroupFactory(TYPE).newGroup().append("n", i));
            }
        }
    }
}
