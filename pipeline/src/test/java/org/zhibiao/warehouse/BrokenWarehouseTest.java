package org.zhibiao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhibiao.warehouse.SmallWarehouse.DAY;
import static org.zhibiao.warehouse.SmallWarehouse.ID;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibiao.fault.CallFault;
import org.zhibiao.fault.RunFault;

/** What a reader is told of a warehouse that was damaged: where, what, and what to do. */
final class BrokenWarehouseTest {

    @TempDir
    Path folder;

    private SmallWarehouse warehouse;
    private String newest;

    @BeforeEach
    void publishTwo() throws IOException {
        warehouse = new SmallWarehouse(folder);
        warehouse.publish(DAY, 3);
        newest = warehouse.publish(DAY.plus(Duration.ofDays(1)), 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rubbish",
                "../../etc",
                "../snapshots/20260131T023000Z",
                "20260131T023000Z/../20260131T023000Z",
                "20261331T023000Z",
                "20260131T023000Z\n20260131T023000Z",
                "20260131T023000Z-0",
                "\0"
            })
    void anIdThatIsNoneNeverBecomesAPath(String text) throws IOException {
        warehouse.current(text);
        assertThatThrownBy(() -> warehouse.open().current())
                .isInstanceOf(RunFault.class)
                .hasMessageContaining(folder.resolve("CURRENT") + " holds '")
                .hasMessageContaining("which is no snapshot id; to mend it, run rollback " + newest)
                .hasMessageContaining("nightly --full");
        assertThatThrownBy(() -> warehouse.open().named(text))
                .isInstanceOf(CallFault.class)
                .hasMessageContaining("is no snapshot id");
    }

    @Test
    void anEmptyPointerIsToldFromAMissingOne() throws IOException {
        warehouse.current("\n");
        assertFault("CURRENT is empty", newest);
        Files.delete(folder.resolve("CURRENT"));
        assertFault("CURRENT is not there, though there are snapshots: " + ID + ", " + newest, newest);
        Files.createDirectory(folder.resolve("CURRENT"));
        assertFault("CURRENT cannot be read", newest);
    }

    @Test
    void aSnapshotThatIsGoneIsNamed() throws IOException {
        delete(warehouse.snapshot(newest));
        assertFault(warehouse.snapshot(newest) + " is not there", ID);
    }

    @Test
    void aManifestThatIsGoneIsNamed() throws IOException {
        Files.delete(warehouse.snapshot(newest).resolve("manifest.json"));
        assertFault(warehouse.snapshot(newest).resolve("manifest.json") + " is not there", ID);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 200})
    void aManifestThatIsCutOffIsNamed(int length) throws IOException {
        Path manifest = warehouse.snapshot(newest).resolve("manifest.json");
        cut(manifest, length);
        assertFault(manifest + " is cut off or no manifest: ", ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "[]", "{\"snapshotId\": \"x\"}"})
    void aManifestOfNothingIsRefused(String json) throws IOException {
        Files.writeString(warehouse.snapshot(newest).resolve("manifest.json"), json);
        assertFault("manifest.json is cut off or no manifest: ", ID);
    }

    @Test
    void aManifestOfAnotherSnapshotIsRefused() throws IOException {
        Files.copy(
                warehouse.snapshot(ID).resolve("manifest.json"),
                warehouse.snapshot(newest).resolve("manifest.json"),
                StandardCopyOption.REPLACE_EXISTING);
        assertFault("is the manifest of snapshot " + ID, ID);
    }

    @Test
    void aTableThatIsGoneIsDamage() throws IOException {
        delete(warehouse.snapshot(newest).resolve("metrics"));
        assertDamage("metrics has 0 rows in 0 files of 0 bytes, its manifest says 12 rows in 2 files");
    }

    @Test
    void aPartitionThatIsGoneIsDamage() throws IOException {
        delete(warehouse.snapshot(newest).resolve("metrics/report_year=2020"));
        assertDamage("metrics has 8 rows in 1 files");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 100})
    void aFileThatIsCutOffIsDamage(int length) throws IOException {
        cut(warehouse.snapshot(newest).resolve("reports/a.parquet"), length);
        assertDamage(warehouse.snapshot(newest).resolve("reports/a.parquet") + " is no whole Parquet file: ");
    }

    @Test
    void aFileOfOtherRowsIsDamage() throws IOException {
        for (String file : List.of("a.parquet", ".a.parquet.crc")) {
            Files.copy(
                    warehouse.snapshot(ID).resolve("reports").resolve(file),
                    warehouse.snapshot(newest).resolve("reports").resolve(file),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        assertDamage("reports has 3 rows in 1 files");
    }

    @Test
    void whenNoSnapshotIsWholeOnlyAFullRunIsAdvised() throws IOException {
        delete(warehouse.snapshot(ID).resolve("metrics"));
        warehouse.current("");
        delete(warehouse.snapshot(newest).resolve("metrics"));
        assertThatThrownBy(() -> warehouse.open().current())
                .isInstanceOf(RunFault.class)
                .hasMessageContaining("run nightly --full")
                .hasMessageNotContaining("rollback");
    }

    @Test
    void aFullRunPublishesIntoABrokenWarehouse() throws IOException {
        warehouse.current("rubbish");
        String third = warehouse.publish(DAY.plus(Duration.ofDays(2)), 5);
        assertThat(warehouse.open().current().orElseThrow().id()).isEqualTo(third);
        assertThat(warehouse.folders()).containsExactly(ID, newest, third);
    }

    /** The fault has path and remedy, and removed nothing. */
    private void assertFault(String found, String whole) throws IOException {
        List<Path> before = files();
        assertThatThrownBy(() -> warehouse.open().current())
                .isInstanceOf(RunFault.class)
                .hasMessageContaining(found)
                .hasMessageContaining("run rollback " + whole + ", which publishes the newest whole snapshot")
                .hasMessageContaining("nightly --full");
        assertThat(files()).isEqualTo(before);
    }

    private void assertDamage(String found) throws IOException {
        Snapshot snapshot = warehouse.open().current().orElseThrow();
        assertThat(snapshot.damage().orElseThrow()).contains(found).contains(folder.toString());
        assertThatThrownBy(snapshot::verify)
                .isInstanceOf(RunFault.class)
                .hasMessageStartingWith("snapshot " + newest + " is broken: ")
                .hasMessageContaining("rollback " + ID);
        assertThat(warehouse.open().named(ID).damage()).isEmpty();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted().toList();
        }
    }

    private static void delete(Path top) {
        assertThat(FileUtil.fullyDelete(top.toFile())).isTrue();
    }

    private static void cut(Path file, int length) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(length);
        }
    }
}
