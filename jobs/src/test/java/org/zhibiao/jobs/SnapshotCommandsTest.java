package org.zhibiao.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.warehouse.Manifest;
import org.zhibiao.warehouse.RunRecords;
import org.zhibiao.warehouse.Staging;
import org.zhibiao.warehouse.Warehouse;
import org.zhibiao.warehouse.WarehouseWriter;

/** The commands snapshots, rollback and prune, on snapshots whose tables do not matter. */
final class SnapshotCommandsTest {

    private static final String FIRST = "20200131T023000Z";
    private static final String SECOND = "20200201T023000Z";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void publishTwo() {
        publish(Instant.parse("2020-01-31T02:30:00Z"));
        publish(Instant.parse("2020-02-01T02:30:00Z"));
    }

    @Test
    void snapshotsTellsThePublishedTheFormerAndTheUnpublished() throws IOException {
        Files.createFile(snapshot(FIRST).resolve("_unpublished"));
        String third = publish(Instant.parse("2020-02-02T02:30:00Z"));
        Files.createDirectories(snapshot("20191231T000000Z"));

        assertThat(run("snapshots")).isZero();

        assertThat(printed().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("20191231T000000Z")
                                .contains("former")
                                .contains("broken: ")
                                .endsWith("20191231T000000Z/manifest.json is not there"),
                        line -> assertThat(line).startsWith(SECOND).contains("former"),
                        line -> assertThat(line)
                                .startsWith(third)
                                .contains("published")
                                .contains("2020-02-02T02:30:00Z")
                                .contains("nightly")
                                .endsWith("0 tables, 0 rows, 0 bytes"));
        Files.createFile(snapshot(SECOND).resolve("_unpublished"));
        out.reset();
        assertThat(run("snapshots")).isZero();
        assertThat(printed()).containsPattern(SECOND + " +never published");
    }

    @Test
    void snapshotsListsAllAndSaysWhatIsWrongWithCurrent() throws IOException {
        Files.writeString(folder.resolve("CURRENT"), "../../etc");
        assertThat(run("snapshots")).isEqualTo(1);
        assertThat(printed()).contains(FIRST).contains(SECOND).doesNotContain("published");
        assertThat(complained())
                .contains(folder.resolve("CURRENT") + " holds '../../etc', which is no snapshot id")
                .contains("rollback " + SECOND);
    }

    @Test
    void rollbackPublishesAnOlderOneAndForthAgain() throws IOException {
        assertThat(run("rollback", FIRST)).as(complained()).isZero();
        assertThat(printed()).contains("published snapshot " + FIRST + "; before it was " + SECOND);
        assertThat(current()).isEqualTo(FIRST);
        assertThat(run("rollback", SECOND)).isZero();
        assertThat(current()).isEqualTo(SECOND);
        assertThat(folder.resolve("current").toRealPath())
                .isEqualTo(snapshot(SECOND).toRealPath());
    }

    @Test
    void rollbackToThePublishedOneChangesNothing() throws IOException {
        Object before = Files.getLastModifiedTime(folder.resolve("CURRENT"));
        assertThat(run("rollback", SECOND)).isZero();
        assertThat(printed()).contains("snapshot " + SECOND + " is the published one already; nothing was changed");
        assertThat(Files.getLastModifiedTime(folder.resolve("CURRENT"))).isEqualTo(before);
    }

    @Test
    void rollbackMendsWhatTheMessageOfABrokenOneAdvises() throws IOException {
        Files.delete(snapshot(SECOND).resolve("manifest.json"));
        assertThat(run("prune")).isEqualTo(1);
        assertThat(complained()).contains("snapshot " + SECOND + " is broken: ").contains("run rollback " + FIRST);
        assertThat(run("rollback", FIRST)).isZero();
        assertThat(current()).isEqualTo(FIRST);
    }

    @Test
    void rollbackRefusesABrokenOne() throws IOException {
        Files.writeString(snapshot(FIRST).resolve("manifest.json"), "{\"snapshotId\":");
        assertThat(run("rollback", FIRST)).isEqualTo(1);
        assertThat(complained())
                .contains("failed: snapshot " + FIRST + " is broken: ")
                .contains("manifest.json");
        assertThat(current()).isEqualTo(SECOND);
    }

    @Test
    void rollbackNamesAnIdThatIsNotThereAndWhatIs() throws IOException {
        assertThat(run("rollback", "20190101T000000Z")).isEqualTo(2);
        assertThat(complained()).contains("has no snapshot 20190101T000000Z; there are " + FIRST + ", " + SECOND);
        assertThat(run("rollback", "../snapshots/" + FIRST)).isEqualTo(2);
        assertThat(complained()).contains("'../snapshots/" + FIRST + "' is no snapshot id");
        assertThat(run("rollback")).isEqualTo(2);
        assertThat(current()).isEqualTo(SECOND);
    }

    @Test
    void pruneRemovesTheOldestAndTellsTheBytes() throws IOException {
        long bytes;
        try (Stream<Path> files = Files.list(snapshot(FIRST))) {
            bytes = files.mapToLong(file -> file.toFile().length()).sum();
        }
        assertThat(run("prune", "--keep", "1")).as(complained()).isZero();
        assertThat(printed())
                .contains("removed snapshot " + FIRST + ", " + bytes + " bytes")
                .contains("1 snapshots removed, " + bytes + " bytes freed");
        assertThat(names()).containsExactly(SECOND);
    }

    @Test
    void pruneKeepsTheYoungUnlessForced() throws IOException {
        String young = publish(Instant.now().minus(23, ChronoUnit.HOURS));
        String newest = publish(Instant.now());
        assertThat(run("prune", "--keep", "1")).isZero();
        assertThat(names()).containsExactly(young, newest);
        assertThat(run("prune", "--keep", "1", "--force")).isZero();
        assertThat(names()).containsExactly(newest);
    }

    @Test
    void pruneKeepsSevenWhenNothingIsSaid() throws IOException {
        for (int day = 2; day < 9; day++) {
            publish(Instant.parse("2020-02-0" + day + "T02:30:00Z"));
        }
        assertThat(run("prune")).isZero();
        assertThat(names()).hasSize(7).doesNotContain(FIRST, SECOND);
    }

    @Test
    void pruneNeverRemovesAll() throws IOException {
        assertThat(run("prune", "--keep", "0", "--force")).isEqualTo(2);
        assertThat(complained()).contains("--keep 0: at least one snapshot stays");
        assertThat(names()).containsExactly(FIRST, SECOND);
    }

    @Test
    void pruneOfNothingIsAWrongCall() {
        assertThat(new Cli(utf8(out), utf8(err), Map.of())
                        .run("prune", "--warehouse", folder.resolve("none").toString()))
                .isEqualTo(2);
        assertThat(complained()).contains("nothing is published there; run nightly first");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void whileARunWorksRollbackAndPruneAreRefusedWithItsName() throws IOException {
        try (WarehouseWriter other = open().writer("nightly", step -> {})) {
            other.stage(Instant.now()).close();
            assertThat(run("rollback", FIRST)).isEqualTo(1);
            assertThat(run("prune", "--keep", "1")).isEqualTo(1);
            assertThat(run("snapshots")).isZero();
        }
        assertThat(complained().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("failed: another run works on the warehouse " + folder + ": nightly, process "
                                + ProcessHandle.current().pid() + " on "));
        assertThat(current()).isEqualTo(SECOND);
        assertThat(names()).containsExactly(FIRST, SECOND);
    }

    private String publish(Instant now) {
        try (WarehouseWriter writer = open().writer("nightly", step -> {});
                Staging staging = writer.stage(now)) {
            Manifest manifest = new Manifest(
                    staging.id(),
                    now.toString(),
                    "nightly",
                    "1",
                    "1",
                    "1",
                    "4",
                    List.of(),
                    Map.of(),
                    List.of(),
                    List.of());
            return writer.publish(staging, manifest, RunRecords.of(manifest)).id();
        }
    }

    private Warehouse open() {
        return Warehouse.at(new org.apache.hadoop.fs.Path("file://" + folder), new Configuration());
    }

    private Path snapshot(String id) {
        return folder.resolve("snapshots").resolve(id);
    }

    private String current() throws IOException {
        return Files.readString(folder.resolve("CURRENT")).strip();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("snapshots"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private int run(String... arguments) {
        Stream<String> all = Stream.concat(Stream.of(arguments), Stream.of("--warehouse", folder.toString()));
        return new Cli(utf8(out), utf8(err), Map.of()).run(all.toArray(String[]::new));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream utf8(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
