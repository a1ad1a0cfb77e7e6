package org.zhibiao.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.fault.RunFault;
import org.zhibiao.schema.Tables;
import org.zhibiao.warehouse.Retention;
import org.zhibiao.warehouse.Snapshot;
import org.zhibiao.warehouse.Warehouse;
import org.zhibiao.warehouse.WarehouseWriter;

/** Inputs and warehouse in an S3-compatible store, through Hadoop's connector; run by {@code mvn -Ps3 verify}. */
final class S3StoreIT {

    private static final String ROOT = "s3a://" + S3Store.BUCKET;

    @TempDir
    static Path folder;

    private static S3Store store;
    private static SparkSession spark;
    private static FileSystem files;

    @BeforeAll
    static void startTheStore() throws Exception {
        store = S3Store.start(folder);
        spark = TestSpark.session();
        store.settings().forEach(spark.sparkContext().hadoopConfiguration()::set);
        files = path("").getFileSystem(configuration());
    }

    @AfterAll
    static void stopTheStore() {
        store.close();
    }

    @Test
    void runsPublishIncrementsAndAnyOfThemIsRolledBackToAndPruned() throws Exception {
        write("/reports/one.txt", "甲局 2021 2022-01-31\n检查12次。");
        RunSummary first = nightly();
        write("/reports/two.txt", "乙局 2020 \n检查7次。");
        RunSummary second = nightly();
        assertThat(second.origins()).isEqualTo(Map.of("known", 1L, "read", 1L));
        assertThat(figures()).containsExactly(7, 12);
        assertThat(names("/warehouse")).containsExactly("CURRENT", "snapshots");

        assertThat(seenWhileCurrentMoves(first.snapshotId(), second.snapshotId()))
                .isSubsetOf(first.snapshotId(), second.snapshotId());

        try (WarehouseWriter writer = warehouse().writer("prune", step -> {})) {
            assertThatThrownBy(this::nightly)
                    .isInstanceOf(RunFault.class)
                    .hasMessageContaining("another run works on the warehouse " + ROOT + "/warehouse: prune");
            assertThat(writer.prune(new Retention(1, Duration.ZERO, Instant.now())))
                    .extracting(WarehouseWriter.Removed::id)
                    .containsExactly(first.snapshotId());
        }
        assertThat(names("/warehouse/snapshots")).containsExactly(second.snapshotId());
        assertThat(figures()).containsExactly(7, 12);
    }

    /** What a steady reader finds in CURRENT while it is moved to and fro; ends at the second. */
    private static Set<String> seenWhileCurrentMoves(String first, String second) throws Exception {
        AtomicBoolean moving = new AtomicBoolean(true);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (WarehouseWriter writer = warehouse().writer("rollback", step -> {})) {
            Future<Set<String>> reading = thread.submit(() -> {
                Set<String> seen = new TreeSet<>();
                while (moving.get()) {
                    seen.add(warehouse().published());
                }
                return seen;
            });
            for (String id : List.of(first, second, first, second, first, second)) {
                writer.publish(warehouse().named(id));
                assertThat(warehouse().published()).isEqualTo(id);
            }
            moving.set(false);
            return reading.get();
        } finally {
            moving.set(false);
            thread.shutdownNow();
        }
    }

    private RunSummary nightly() {
        return Nightly.run(
                spark,
                new NightlyOptions(List.of(path("/reports")), path("/warehouse")),
                Progress.SILENT,
                SampleCore.HONEST);
    }

    private static List<Integer> figures() {
        Snapshot published = warehouse().current().orElseThrow();
        published.verify();
        return spark
                .read()
                .schema(Tables.named("metrics").type())
                .parquet(published.table("metrics").toString())
                .selectExpr("cast(value as int)")
                .collectAsList()
                .stream()
                .map(row -> row.getInt(0))
                .sorted()
                .toList();
    }

    private static Warehouse warehouse() {
        return Warehouse.at(path("/warehouse"), configuration());
    }

    private static Configuration configuration() {
        return spark.sparkContext().hadoopConfiguration();
    }

    private static List<String> names(String folder) throws IOException {
        return Arrays.stream(files.listStatus(path(folder)))
                .map(entry -> entry.getPath().getName())
                .sorted()
                .toList();
    }

    private static void write(String path, String content) throws IOException {
        try (OutputStream out = files.create(path(path))) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static org.apache.hadoop.fs.Path path(String path) {
        return new org.apache.hadoop.fs.Path(ROOT + path + (path.isEmpty() ? "/" : ""));
    }
}
