package org.zhibiao.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves to read for whoever is on call, and what it must not. */
final class LoggedRunIT {

    private static final String SECRET = "pa55word-of-the-store";

    @TempDir
    Path folder;

    @Test
    void theLogTellsEachStepWithItsSnapshotAndNothingTellsASecret() throws Exception {
        Path report = ReportFiles.write(folder, "txt");
        Path warehouse = folder.resolve("warehouse");
        String told;
        try (Driver run = Driver.startWith(
                folder,
                List.of("-Dspark.hadoop.fs.s3a.secret.key=" + SECRET),
                "nightly",
                "--input",
                report.toString(),
                "--warehouse",
                warehouse.toString())) {
            assertThat(run.await()).as(run.told()).isZero();
            told = run.told();
        }
        String id = Files.readString(warehouse.resolve("CURRENT")).strip();
        String log = Files.readString(folder.resolve("zhibiao.log"));
        assertThat(log.lines())
                .anyMatch(line -> line.matches("\\S+ INFO Stages: nightly " + id + ": reading 1 files"))
                .anyMatch(
                        line -> line.matches("\\S+ INFO Stages: nightly " + id + ": moving CURRENT to snapshot " + id))
                .anyMatch(line -> line.contains("nightly " + id + ": published; inputs {report=1}"));

        Path snapshot = warehouse.resolve("snapshots").resolve(id);
        assertThat(told
                        + log
                        + Files.readString(snapshot.resolve("run.json"))
                        + Files.readString(snapshot.resolve("manifest.json")))
                .contains(id)
                .doesNotContain(SECRET);
    }
}
