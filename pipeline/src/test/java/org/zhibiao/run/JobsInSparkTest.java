package org.zhibiao.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator sees of a run in Spark's pages. */
final class JobsInSparkTest {

    @TempDir
    Path folder;

    private final SparkSession spark = TestSpark.session();

    @Test
    void everyJobIsNamedAfterItsRunItsSnapshotAndItsStep() throws Exception {
        Path report = Files.writeString(folder.resolve("a.txt"), "甲局 2021 2022-01-31\n检查12次。");
        Jobs jobs = new Jobs();
        spark.sparkContext().addSparkListener(jobs);
        RunSummary summary;
        try {
            summary = Nightly.run(
                    spark,
                    new NightlyOptions(List.of(hadoop(report)), hadoop(folder.resolve("warehouse"))),
                    Progress.SILENT,
                    SampleCore.HONEST);
            spark.sparkContext().listenerBus().waitUntilEmpty();
        } finally {
            spark.sparkContext().removeSparkListener(jobs);
        }
        assertThat(jobs.groups).isNotEmpty().containsOnly("nightly " + summary.snapshotId());
        assertThat(jobs.descriptions)
                .contains("reading 1 files", "write metrics", "write indicator_agency_year", "checking the tables")
                .doesNotContain("");
    }

    private static org.apache.hadoop.fs.Path hadoop(Path path) {
        return new org.apache.hadoop.fs.Path("file://" + path);
    }

    private static final class Jobs extends SparkListener {
        private final Collection<String> groups = new ConcurrentLinkedQueue<>();
        private final Collection<String> descriptions = new ConcurrentLinkedQueue<>();

        @Override
        public void onJobStart(SparkListenerJobStart job) {
            Optional<Properties> properties = Optional.ofNullable(job.properties());
            groups.add(
                    properties.map(set -> set.getProperty("spark.jobGroup.id")).orElse(""));
            descriptions.add(properties
                    .map(set -> set.getProperty("spark.job.description"))
                    .orElse(""));
        }
    }
}
