package org.zhibiao.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.fault.RunFault;
import org.zhibiao.gate.DropLimits;
import org.zhibiao.run.NightlyOptions.Drop;
import org.zhibiao.run.NightlyOptions.Extent;
import org.zhibiao.run.NightlyOptions.Missing;

/** A run that lost much against the published snapshot is not published, unless that is wanted. */
final class DropGuardTest {

    @TempDir
    Path folder;

    private final SparkSession spark = TestSpark.session();
    private Path input;

    @BeforeEach
    void makeInput() throws IOException {
        input = Files.createDirectory(folder.resolve("input"));
    }

    @Test
    void aLossIsRefusedByNameAndExtentAndPublishedOnlyWhenItIsWanted() throws IOException {
        write("a.txt", "甲局 2021 2022-01-31\n" + figures(60));
        write("b.txt", "乙局 2021 2022-01-31\n" + figures(300));
        String former = run(Drop.REFUSED);

        write("a.txt", "甲局 2021 2022-01-31\n" + figures(10));
        assertThatThrownBy(() -> run(Drop.REFUSED))
                .isInstanceOf(RunFault.class)
                .hasMessageContaining("metrics by body and year fell")
                .hasMessageContaining("(甲局): 10 rows, 60 in the former snapshot: 83 % less")
                .hasMessageContaining("--publish-anyway");
        assertThat(current()).isEqualTo(former);

        String published = run(Drop.PUBLISHED);
        assertThat(current()).isEqualTo(published);
        assertThat(Files.readString(folder.resolve("warehouse/current/manifest.json")))
                .containsPattern(
                        "\"drop_guard\",\\s+\"table\" : \"metrics by body and year\",\\s+\"status\" : \"failed\"");
    }

    @Test
    void anEmptyFolderIsNotTakenForTheTruth() throws IOException {
        write("b.txt", "乙局 2021 2022-01-31\n" + figures(300));
        run(Drop.REFUSED);
        Files.delete(input.resolve("b.txt"));

        assertThatThrownBy(() -> run(Drop.REFUSED)).hasMessageContaining("metrics fell, 0 rows, 300 in the former");
    }

    @Test
    void aSmallCountMayFall() throws IOException {
        write("a.txt", "甲局 2021 2022-01-31\n" + figures(12));
        run(Drop.REFUSED);
        write("a.txt", "甲局 2021 2022-01-31\n" + figures(2));

        assertThat(run(Drop.REFUSED)).isEqualTo(current());
    }

    private static String figures(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "检查" + i + "次").collect(Collectors.joining("，"));
    }

    private String run(Drop drop) {
        return Nightly.run(
                        spark,
                        new NightlyOptions(
                                List.of(hadoop(input)),
                                hadoop(folder.resolve("warehouse")),
                                Missing.FORGOTTEN,
                                Extent.CHANGED,
                                DropLimits.STANDARD,
                                drop),
                        Progress.SILENT,
                        SampleCore.HONEST)
                .snapshotId();
    }

    private String current() throws IOException {
        return Files.readString(folder.resolve("warehouse/CURRENT")).strip();
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(input.resolve(name), content);
    }

    private static org.apache.hadoop.fs.Path hadoop(Path path) {
        return new org.apache.hadoop.fs.Path("file://" + path);
    }
}
