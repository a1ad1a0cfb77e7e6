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
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhibiao.fault.RunFault;
import org.zhibiao.schema.Tables;
import org.zhibiao.warehouse.Retention;
import org.zhibiao.warehouse.Snapshot;
import org.zhibiao.warehouse.Warehouse;
import org.zhibiao.warehouse.WarehouseWriter;

/** Inputs and warehouse on a real HDFS of one name node and one data node. */
final class HdfsTest {

    private static MiniDFSCluster hdfs;
    private static FileSystem files;

    private final SparkSession spark = TestSpark.session();

    @BeforeAll
    static void startHdfs() throws IOException {
        Configuration configuration = new Configuration();
        configuration.set(
                MiniDFSCluster.HDFS_MINIDFS_BASEDIR,
                Path.of("target", "hdfs").toAbsolutePath().toString());
        configuration.set("dfs.replication", "1");
        hdfs = new MiniDFSCluster.Builder(configuration).numDataNodes(1).build();
        files = hdfs.getFileSystem();
    }

    @AfterAll
    static void stopHdfs() {
        hdfs.shutdown(true);
    }

    @Test
    void runsPublishIncrementsAndAnyOfThemIsRolledBackToAndPruned() throws IOException {
        write("/a/reports/one.txt", "甲局 2021 2022-01-31\n检查12次。");
        write("/a/reports/年/two.txt", "乙局 2020 \n检查7次。");
        RunSummary first = nightly("/a");
        write("/a/reports/three.txt", "丙局 2021 \n检查5次。");
        files.mkdirs(path("/a/warehouse/snapshots/_staging-20200101T000000Z/metrics"));
        RunSummary second = nightly("/a");

        assertThat(second.origins()).isEqualTo(Map.of("known", 2L, "read", 1L));
        assertThat(figures("/a")).containsExactly(5, 7, 12);
        assertThat(names("/a/warehouse")).containsExactly("CURRENT", "snapshots");
        assertThat(names("/a/warehouse/snapshots")).containsExactly(first.snapshotId(), second.snapshotId());

        Warehouse warehouse = warehouse("/a");
        try (WarehouseWriter writer = warehouse.writer("rollback", step -> {})) {
            writer.publish(warehouse.named(first.snapshotId()));
        }
        assertThat(figures("/a")).containsExactly(7, 12);

        try (WarehouseWriter writer = warehouse.writer("prune", step -> {})) {
            writer.publish(warehouse.named(second.snapshotId()));
            assertThat(writer.prune(new Retention(1, Duration.ZERO, Instant.now())))
                    .singleElement()
                    .satisfies(removed -> {
                        assertThat(removed.id()).isEqualTo(first.snapshotId());
                        assertThat(removed.freedBytes()).isPositive();
                    });
        }
        assertThat(names("/a/warehouse/snapshots")).containsExactly(second.snapshotId());
        assertThat(figures("/a")).containsExactly(5, 7, 12);
    }

    @Test
    void aSecondWriterIsToldWhoWorksAndTheNextOneFindsTheLockFree() throws IOException {
        write("/b/reports/one.txt", "甲局 2021 2022-01-31\n检查12次。");
        try (WarehouseWriter working = warehouse("/b").writer("aggregate", step -> {})) {
            assertThatThrownBy(() -> nightly("/b"))
                    .isInstanceOf(RunFault.class)
                    .hasMessageContaining("another run works on the warehouse " + path("/b/warehouse")
                            + ": aggregate, process " + ProcessHandle.current().pid());
            working.stage(Instant.now());
            assertThat(names("/b/warehouse/snapshots")).hasSize(1);
        }
        nightly("/b");
        assertThat(figures("/b")).containsExactly(12);
    }

    private RunSummary nightly(String place) {
        return Nightly.run(
                spark,
                new NightlyOptions(List.of(path(place + "/reports")), path(place + "/warehouse")),
                Progress.SILENT,
                SampleCore.HONEST);
    }

    private List<Integer> figures(String place) {
        Snapshot published = warehouse(place).current().orElseThrow();
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

    private static Warehouse warehouse(String place) {
        return Warehouse.at(path(place + "/warehouse"), new Configuration());
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
        return new org.apache.hadoop.fs.Path(hdfs.getURI() + path);
    }
}
