package org.zhibiao.run;

import java.util.Map;
import org.apache.spark.sql.SparkSession;
import scala.jdk.javaapi.CollectionConverters;

/** A session as the runs need it, whatever the cluster's defaults are. */
public final class Sessions {

    private static final Map<String, String> REQUIRED = Map.of(
            "spark.sql.session.timeZone", "UTC",
            "spark.sql.datetime.java8API.enabled", "true",
            "spark.sql.ansi.enabled", "true",
            "spark.sql.adaptive.enabled", "true",
            // Small parts are joined up to the advisory size even when cores stay idle: readers want few files.
            "spark.sql.adaptive.coalescePartitions.parallelismFirst", "false",
            "spark.sql.adaptive.advisoryPartitionSizeInBytes", "128m",
            "spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");

    /** A new session has what the application was started with, and not what its caller set since. */
    private static final String OURS = "spark.zhibiao.";

    private static final String SHUFFLES = "spark.sql.shuffle.partitions";

    private static final String FIRST_SHUFFLES = "spark.sql.adaptive.coalescePartitions.initialPartitionNum";

    /** Of input for a part of a shuffle; what was read of it takes five times as much. Small parts are joined up again. */
    private static final long SHUFFLED = 4L << 20;

    private Sessions() {}

    /** Below this, compiling a plan to bytecode takes longer than running it as it is: half of a five-report run. */
    private static final long WORTH_COMPILING = 32L << 20;

    /** Below this, not even the projections between its steps are worth it. */
    private static final long WORTH_COMPILING_PROJECTIONS = 4L << 20;

    /**
     * A session of its own on the same application, so that neither settings nor views leak.
     *
     * @param bytes the size of what is read
     */
    public static SparkSession of(SparkSession spark, long bytes) {
        SparkSession own = spark.newSession();
        CollectionConverters.asJava(spark.conf().getAll()).forEach((name, value) -> {
            if (name.startsWith(OURS) || name.equals(SHUFFLES)) {
                own.conf().set(name, value);
            }
        });
        REQUIRED.forEach((name, value) -> own.conf().set(name, value));
        own.conf()
                .set(
                        FIRST_SHUFFLES,
                        Math.max(bytes / SHUFFLED, Long.parseLong(own.conf().get(SHUFFLES))));
        if (bytes < WORTH_COMPILING) {
            own.conf().set("spark.sql.codegen.wholeStage", "false");
        }
        if (bytes < WORTH_COMPILING_PROJECTIONS) {
            own.conf().set("spark.sql.codegen.factoryMode", "NO_CODEGEN");
        }
        return own;
    }
}
