package org.zhibiao.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.zhibiao.intake.FilePart;
import org.zhibiao.intake.InputBatches;
import org.zhibiao.intake.InputFile;
import org.zhibiao.intake.RecordParts;
import org.zhibiao.schema.RecordShape;
import org.zhibiao.schema.StoredRows;

/** Reads every input once, which is what costs, and keeps all that was read in one wide table. */
final class ReadStage {

    private final SparkSession spark;
    private final Core core;
    private final Progress progress;

    ReadStage(SparkSession spark, Core core, Progress progress) {
        this.spark = spark;
        this.core = core;
        this.progress = progress;
    }

    /**
     * Reads the files into the folder; the result has one row an input, of type {@link ReadInput}.
     *
     * @param known documents that are only named, not read
     */
    Dataset<Row> read(List<InputFile> files, KnownReadings known, Path folder) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        LongAccumulator filesDone = spark.sparkContext().longAccumulator("files read");
        List<List<FilePart>> batches = InputBatches.of(parts(files, context), context.defaultParallelism());
        JavaRDD<Row> rows = context.parallelize(batches, Math.max(1, batches.size()))
                .flatMap(new ReadInputs(
                        DocumentTime.bound(core, spark),
                        spark.sparkContext().hadoopConfiguration(),
                        filesDone,
                        context.broadcast(known)));
        StructType type = RecordShape.of(ReadInput.class).type();
        try (Ticker ticker = Ticker.start(progress, "read", filesDone::value, files.size())) {
            spark.createDataFrame(rows, type)
                    .write()
                    .option("compression", "zstd")
                    .parquet(folder.toString());
            ticker.done();
        }
        return StoredRows.of(spark, type, folder);
    }

    /** Large files of records are read by several tasks. */
    private static List<FilePart> parts(List<InputFile> files, JavaSparkContext context) {
        List<FilePart> parts =
                files.stream().flatMap(file -> RecordParts.of(file).stream()).toList();
        List<FilePart> cut = parts.stream()
                .filter(part -> !part.equals(FilePart.whole(part.file())))
                .toList();
        if (cut.isEmpty()) {
            return parts;
        }
        SerializableConfiguration configuration = new SerializableConfiguration(context.hadoopConfiguration());
        List<RecordParts.Count> counts = context.parallelize(cut, cut.size())
                .map(part -> RecordParts.count(part, configuration.value()))
                .collect();
        List<FilePart> numbered = new ArrayList<>(parts);
        numbered.removeAll(Set.copyOf(cut));
        numbered.addAll(RecordParts.allNumbered(cut, counts));
        return numbered;
    }
}
