package org.zhibiao.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.fault.CallFault;

/** That a document which takes without end costs a run its time and nothing else. */
final class DocumentTimeTest {

    @TempDir
    Path folder;

    private final SparkSession spark = TestSpark.session();
    private Path input;

    @BeforeEach
    void makeInput() throws IOException {
        input = Files.createDirectory(folder.resolve("input"));
        Files.writeString(input.resolve("a.txt"), "甲局 2021 2022-01-31\n检查12次。");
        Files.writeString(input.resolve("b.txt"), "乙局 2021 \nwithout end");
        Files.writeString(input.resolve("c.txt"), "丙局 2021 \n检查7次。");
    }

    @AfterEach
    void leaveTheUsualTime() {
        spark.conf().unset(DocumentTime.SETTING);
    }

    @Test
    void theOthersAreReadAndTheNextRunTriesItAgain() throws IOException {
        spark.conf().set(DocumentTime.SETTING, "5s");

        assertThat(outcomes(run().snapshotId()))
                .containsExactly("a.txt report null", "b.txt quarantined timed_out", "c.txt report null");

        SampleCore.READ.clear();
        Files.writeString(input.resolve("d.txt"), "丁局 2021 \n检查9次。");
        assertThat(outcomes(run().snapshotId())).contains("b.txt quarantined timed_out", "d.txt report null");
        assertThat(SampleCore.READ).containsExactlyInAnyOrder("b.txt", "d.txt");
    }

    @Test
    void aTimeThatIsNoneIsRefusedBeforeAnythingIsRead() {
        spark.conf().set(DocumentTime.SETTING, "soon");
        SampleCore.READ.clear();

        assertThatThrownBy(this::run)
                .isInstanceOf(CallFault.class)
                .hasMessage("spark.zhibiao.documentTime is soon; write a time such as 120s or 5m");
        assertThat(SampleCore.READ).isEmpty();
    }

    private RunSummary run() {
        return Nightly.run(
                spark,
                new NightlyOptions(List.of(hadoop(input)), hadoop(folder.resolve("warehouse"))),
                Progress.SILENT,
                SampleCore.HONEST);
    }

    private List<String> outcomes(String snapshot) {
        return spark
                .read()
                .parquet(folder.resolve("warehouse/snapshots/" + snapshot + "/inputs")
                        .toString())
                .orderBy("input_path")
                .collectAsList()
                .stream()
                .map(DocumentTimeTest::outcome)
                .toList();
    }

    private static String outcome(Row row) {
        String path = row.getAs("input_path");
        return "%s %s %s"
                .formatted(path.substring(path.lastIndexOf('/') + 1), row.getAs("outcome"), row.getAs("reason"));
    }

    private static org.apache.hadoop.fs.Path hadoop(Path path) {
        return new org.apache.hadoop.fs.Path("file://" + path);
    }
}
