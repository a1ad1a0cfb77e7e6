package org.zhibiao.run;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.Set;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.zhibiao.gate.InputsSeen;
import org.zhibiao.intake.InputFile;

/** Reads what the former snapshot has not, and decides which of all inputs are the current reports. */
final class Readings {

    private final SparkSession spark;
    private final ReadStage stage;
    private final List<InputFile> files;
    private final Path scratch;
    private Dataset<Row> wide;

    /**
     * The readings of some files.
     *
     * @param scratch a folder for what is read
     */
    Readings(SparkSession spark, ReadStage stage, List<InputFile> files, Path scratch) {
        this.spark = spark;
        this.stage = stage;
        this.files = files;
        this.scratch = scratch;
    }

    /** Reads and decides. */
    Decision decide(Former former, NightlyOptions.Missing missing, String rulesVersion, String snapshotId) {
        Dataset<Row> known = former.table("inputs");
        wide = stage.read(files, KnownReadings.of(known, rulesVersion), new Path(scratch, "read"));
        Dataset<Row> decided = InputOutcomes.of(spark, wide, known, missing, rulesVersion, snapshotId);
        return Decision.of(decided, seen(known, missing));
    }

    /** What was read of the current reports whose rows the former snapshot has not. */
    Dataset<Row> current(Decision decision) {
        Dataset<Row> read = at(wide, decision.read());
        Set<String> wanted = decision.wantedFiles();
        if (wanted.isEmpty()) {
            return read;
        }
        List<InputFile> again =
                files.stream().filter(file -> wanted.contains(file.path())).toList();
        Dataset<Row> once = stage.read(again, KnownReadings.NONE, new Path(scratch, "wanted"));
        return read.unionByName(at(once, decision.wanted()));
    }

    private static Dataset<Row> at(Dataset<Row> read, Dataset<Row> places) {
        return read.where("outcome = 'report'")
                .join(
                        places,
                        col("input_path")
                                .equalTo(col("decided_path"))
                                .and(col("record_number").equalTo(col("decided_record")))
                                .and(col("reading_key").equalTo(col("decided_key"))),
                        "left_semi");
    }

    private InputsSeen seen(Dataset<Row> known, NightlyOptions.Missing missing) {
        InputsSeen now = new InputsSeen(files.size(), wide.count());
        if (missing == NightlyOptions.Missing.FORGOTTEN) {
            return now;
        }
        Dataset<Row> kept = known.join(
                wide.selectExpr("input_path as seen_path", "record_number as seen_record"),
                col("input_path")
                        .equalTo(col("seen_path"))
                        .and(col("record_number").equalTo(col("seen_record"))),
                "left_anti");
        Dataset<Row> keptFiles = kept.select("input_path")
                .distinct()
                .join(
                        wide.selectExpr("input_path as seen_path"),
                        col("input_path").equalTo(col("seen_path")),
                        "left_anti");
        return new InputsSeen(now.files() + keptFiles.count(), now.inputs() + kept.count());
    }
}
