package org.zhibiao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhibiao.warehouse.SmallWarehouse.DAY;
import static org.zhibiao.warehouse.SmallWarehouse.ID;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.fault.CallFault;
import org.zhibiao.fault.RunFault;

/** What readers and the next run find, when a run ends well and when it does not. */
final class PublishingTest {

    private static final Duration NIGHT = Duration.ofDays(1);

    @TempDir
    Path folder;

    private Path root;
    private SmallWarehouse warehouse;

    @BeforeEach
    void makeWarehouse() {
        root = folder.resolve("ware house");
        warehouse = new SmallWarehouse(root);
    }

    @Test
    void readersSeeTheFormerSnapshotUntilTheNewOneIsWhole() throws IOException {
        warehouse.publish(DAY, 3);
        try (WarehouseWriter writer = warehouse.writer();
                Staging staging = writer.stage(DAY.plus(NIGHT))) {
            Manifest manifest = SmallWarehouse.stage(staging, DAY.plus(NIGHT), 4);
            assertThat(warehouse.open().current().orElseThrow().id()).isEqualTo(ID);

            writer.publish(staging, manifest, RunRecords.of(manifest));
        }
        Snapshot current = warehouse.open().current().orElseThrow();
        assertThat(current.id()).isEqualTo("20260201T023000Z");
        assertThat(current.damage()).isEmpty();
        assertThat(Files.readSymbolicLink(root.resolve("current"))).isEqualTo(Path.of("snapshots", current.id()));
        assertThat(SmallWarehouse.names(root)).containsExactly("CURRENT", "_lock", "current", "snapshots");
        assertThat(SmallWarehouse.names(root.resolve("current")))
                .containsExactly("manifest.json", "metrics", "reports", "run.json", "views.sql");
    }

    @Test
    void twoRunsOfOneSecondHaveIdsThatKeepTheirOrder() throws IOException {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            ids.add(warehouse.publish(DAY, 1));
        }
        assertThat(ids).startsWith(ID, ID + "-2").endsWith(ID + "-11");
        assertThat(warehouse.open().snapshots().stream().map(Snapshot::id)).containsExactlyElementsOf(ids);
    }

    @Test
    void theNextRunRemovesWhatKilledRunsLeft() throws IOException {
        warehouse.publish(DAY, 3);
        Files.createDirectories(warehouse.snapshot("_staging-20260130T000000Z").resolve("scratch"));
        Files.createDirectories(warehouse.snapshot("_removed-20260101T000000Z").resolve("metrics"));
        Files.writeString(root.resolve(".CURRENT-20260130T000000Z"), "2026");
        Files.createSymbolicLink(root.resolve(".current-20260130T000000Z"), Path.of("nowhere"));
        List<String> said = new ArrayList<>();

        warehouse.open().writer("rollback", said::add).close();

        assertThat(warehouse.folders()).containsExactly(ID);
        assertThat(SmallWarehouse.names(root)).containsExactly("CURRENT", "_lock", "current", "snapshots");
        assertThat(said).hasSize(4).contains("removing _staging-20260130T000000Z, which a killed run left");
    }

    @Test
    void aRunKilledBeforeCurrentMovedLeavesASnapshotThatNoReaderTakesForPublished() throws IOException {
        String lost = warehouse.finishWithoutPublishing(DAY, 3);

        assertThat(warehouse.open().current()).isEmpty();
        assertThat(warehouse.open().snapshots()).singleElement().matches(Snapshot::isUnpublished);

        String next = warehouse.publish(DAY.plus(NIGHT), 3);
        assertThat(warehouse.folders()).containsExactly(next).doesNotContain(lost);
    }

    @Test
    void aSnapshotThatWasNotPublishedCanStillBe() throws IOException {
        String lost = warehouse.finishWithoutPublishing(DAY, 3);

        try (WarehouseWriter writer = warehouse.writer()) {
            writer.publish(warehouse.open().named(lost));
        }

        assertThat(warehouse.open().current().orElseThrow().isUnpublished()).isFalse();
    }

    @Test
    void aRunKilledAfterCurrentMovedIsBroughtToItsEnd() throws IOException {
        warehouse.publish(DAY, 3);
        String second = warehouse.publish(DAY.plus(NIGHT), 3);
        Files.createFile(warehouse.snapshot(second).resolve(Snapshot.UNPUBLISHED));
        Files.delete(root.resolve("current"));
        Files.createSymbolicLink(root.resolve("current"), Path.of("snapshots", ID));

        String third = warehouse.publish(DAY.plus(NIGHT).plus(NIGHT), 3);

        assertThat(warehouse.folders()).containsExactly(ID, second, third);
        assertThat(warehouse.open().snapshots()).noneMatch(Snapshot::isUnpublished);
    }

    @Test
    void aRunThatFailsLeavesNothingBehind() throws IOException {
        warehouse.publish(DAY, 3);
        try (WarehouseWriter writer = warehouse.writer();
                Staging staging = writer.stage(DAY.plus(NIGHT))) {
            SmallWarehouse.stage(staging, DAY, 1);
        }
        assertThat(warehouse.folders()).containsExactly(ID);
        assertThat(warehouse.current()).isEqualTo(ID);
    }

    /** {@code /dev/full} is a disk without space. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskAtTheManifestPublishesNothing() throws IOException {
        warehouse.publish(DAY, 3);
        assertFailure("No space left on device", staging -> fullDisk(staging.resolve("manifest.json")));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskAtThePointerPublishesNothing() throws IOException {
        warehouse.publish(DAY, 3);
        assertFailure("No space left on device", staging -> fullDisk(root.resolve(".CURRENT-20260201T023000Z")));
    }

    @Test
    void aNameThatIsTakenMeanwhilePublishesNothing() throws IOException {
        warehouse.publish(DAY, 3);
        Path taken = warehouse.snapshot("20260201T023000Z");
        assertThatThrownBy(() -> publishAfter(staging -> Files.createDirectories(taken)))
                .isInstanceOf(RunFault.class)
                .hasMessageContaining("20260201T023000Z was not published, readers keep the former one")
                .hasMessageContaining("something of this name is there already");
        assertThat(warehouse.current()).isEqualTo(ID);
        assertThat(taken).isEmptyDirectory();
    }

    @Test
    void aLockFileThatWasRemovedStopsTheRunBeforeItPublishes() throws IOException {
        warehouse.publish(DAY, 3);
        assertFailure("_lock was removed", staging -> Files.delete(root.resolve("_lock")));
    }

    @Test
    void aWarehouseThatIsAFileIsRefused() throws IOException {
        Files.writeString(root, "x");
        assertThatThrownBy(warehouse::writer)
                .isInstanceOf(CallFault.class)
                .hasMessageContaining(root + " is not a folder");
        assertThat(root).hasContent("x");
    }

    @Test
    void theFoldersAboveAWarehouseAreMadeToo() {
        SmallWarehouse deep = new SmallWarehouse(folder.resolve("a/b/warehouse"));
        deep.writer().close();
        assertThat(folder.resolve("a/b/warehouse")).isDirectory();
    }

    @Test
    void aFileAboveAWarehouseIsNamed() throws IOException {
        Files.writeString(root, "x");
        SmallWarehouse below = new SmallWarehouse(root.resolve("b/warehouse"));
        assertThatThrownBy(below::writer).isInstanceOf(CallFault.class).hasMessageContaining(root + " is not a folder");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aReadOnlyPlaceIsNamedWithTheReason() {
        for (String place : List.of("/proc/warehouse", "/sys/warehouse")) {
            assertThatThrownBy(() -> Warehouse.at(new org.apache.hadoop.fs.Path("file://" + place), new Configuration())
                            .writer("nightly", step -> {}))
                    .isInstanceOf(RunFault.class)
                    .hasMessageMatching(".*/warehouse cannot be written: " + place
                            + " \\([A-Za-z].*\\); check path, permissions and disk");
        }
    }

    private interface Step {
        void on(Path staging) throws IOException;
    }

    /** Publishes a second snapshot after something went wrong with the files, and checks that this changed nothing. */
    private void assertFailure(String reason, Step step) throws IOException {
        assertThatThrownBy(() -> publishAfter(step))
                .isInstanceOf(RunFault.class)
                .hasMessageContaining(reason);
        assertThat(warehouse.current()).isEqualTo(ID);
        assertThat(warehouse.folders()).containsExactly(ID);
        assertThat(SmallWarehouse.names(root)).noneMatch(name -> name.startsWith("."));
        assertThat(warehouse.open().current().orElseThrow().damage()).isEmpty();
    }

    private void publishAfter(Step step) throws IOException {
        try (WarehouseWriter writer = warehouse.writer();
                Staging staging = writer.stage(DAY.plus(NIGHT))) {
            Manifest manifest = SmallWarehouse.stage(staging, DAY.plus(NIGHT), 4);
            step.on(warehouse.snapshot("_staging-" + staging.id()));
            writer.publish(staging, manifest, RunRecords.of(manifest));
        }
    }

    private static void fullDisk(Path file) throws IOException {
        Files.createSymbolicLink(file, Path.of("/dev/full"));
    }
}
