package org.zhibiao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhibiao.warehouse.SmallWarehouse.DAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.fault.RunFault;

/** Which snapshots stay, and what their removal gives back. */
final class PruneTest {

    private static final Duration GRACE = Retention.USUAL_GRACE;

    @TempDir
    Path folder;

    private SmallWarehouse warehouse;
    private final List<String> ids = new ArrayList<>();

    /** One an hour. */
    @BeforeEach
    void publishFour() throws IOException {
        warehouse = new SmallWarehouse(folder);
        for (int i = 0; i < 4; i++) {
            ids.add(warehouse.publish(hour(i), i + 1));
        }
    }

    @Test
    void theNewestStayAndTheOldestGo() throws IOException {
        assertThat(prune(2, hour(100))).extracting(WarehouseWriter.Removed::id).containsExactly(ids.get(0), ids.get(1));
        assertThat(warehouse.folders()).containsExactly(ids.get(2), ids.get(3));
        assertThat(prune(2, hour(100))).isEmpty();
    }

    @Test
    void theYoungStayToTheirLastMinute() throws IOException {
        Instant dayAfterSecond = hour(1).plus(GRACE);
        assertThat(prune(1, dayAfterSecond.minusSeconds(1)))
                .extracting(WarehouseWriter.Removed::id)
                .containsExactly(ids.get(0));
        assertThat(prune(1, dayAfterSecond))
                .extracting(WarehouseWriter.Removed::id)
                .containsExactly(ids.get(1));
    }

    @Test
    void thePublishedOneStaysWhereverItIs() throws IOException {
        try (WarehouseWriter writer = warehouse.writer()) {
            writer.publish(warehouse.open().named(ids.get(0)));
        }
        assertThat(prune(1, hour(100))).extracting(WarehouseWriter.Removed::id).containsExactly(ids.get(1), ids.get(2));
        assertThat(warehouse.folders()).containsExactly(ids.get(0), ids.get(3));
        assertThat(warehouse.open().current().orElseThrow().id()).isEqualTo(ids.get(0));
    }

    @Test
    void aBrokenOneTakesNoPlaceOfAWholeOne() throws IOException {
        Files.delete(warehouse.snapshot(ids.get(2)).resolve("manifest.json"));
        assertThat(prune(2, hour(100))).extracting(WarehouseWriter.Removed::id).containsExactly(ids.get(0));
        assertThat(warehouse.folders()).containsExactly(ids.get(1), ids.get(2), ids.get(3));
    }

    @Test
    void nothingGoesWhenThePublishedOneCannotBeTold() throws IOException {
        warehouse.current("rubbish");
        assertThatThrownBy(() -> prune(1, hour(100))).isInstanceOf(RunFault.class);
        assertThat(warehouse.folders()).containsExactlyElementsOf(ids);
    }

    @Test
    void aSnapshotThatWasNeverPublishedGoes() throws IOException {
        Files.createFile(warehouse.snapshot(ids.get(1)).resolve(Snapshot.UNPUBLISHED));
        assertThat(prune(7, hour(5))).isEmpty();
        assertThat(warehouse.folders()).containsExactly(ids.get(0), ids.get(2), ids.get(3));
    }

    /** A file with a name in a snapshot that stays is not given back. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void freedAreTheBytesThatNoOtherSnapshotShares() throws IOException {
        Path oldest = warehouse.snapshot(ids.get(0));
        Path kept = warehouse.snapshot(ids.get(3)).resolve("carried.parquet");
        long all = SharedBytes.freedBy(oldest);
        Files.createLink(kept, oldest.resolve("reports/a.parquet"));

        WarehouseWriter.Removed removed = prune(3, hour(100)).get(0);

        assertThat(removed.freedBytes()).isPositive().isEqualTo(all - Files.size(kept));
    }

    private List<WarehouseWriter.Removed> prune(int keep, Instant now) {
        try (WarehouseWriter writer = warehouse.writer()) {
            return writer.prune(new Retention(keep, GRACE, now));
        }
    }

    private static Instant hour(int number) {
        return DAY.plus(Duration.ofHours(number));
    }
}
