package org.zhibiao.jobs;

import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.zhibiao.warehouse.LocalFiles;

/** Starts Spark: as spark-submit says, else in this JVM with all its cores. */
final class SparkStart {

    private SparkStart() {}

    /** Runs some work and stops Spark after it. */
    static int with(String command, ToIntFunction<SparkSession> work) {
        return with(command, builder -> builder, work);
    }

    /** Runs some work in a session that is made with more than the usual. */
    static int with(String command, UnaryOperator<SparkSession.Builder> more, ToIntFunction<SparkSession> work) {
        SparkSession spark = open(command, more);
        try {
            return work.applyAsInt(spark);
        } finally {
            spark.stop();
        }
    }

    private static SparkSession open(String command, UnaryOperator<SparkSession.Builder> more) {
        SparkConf conf = new SparkConf().setIfMissing("spark.master", "local[*]");
        if (conf.get("spark.master").startsWith("local")) {
            conf.setIfMissing("spark.ui.enabled", "false");
            // Two hundred partitions, the default, would cost a small run more than its work.
            conf.setIfMissing("spark.sql.shuffle.partitions", "4");
            // A task that waits for the node of its blocks is offered again only when another ends: the last ones for
            // ever.
            conf.setIfMissing("spark.locality.wait", "0s");
            conf.setIfMissing(LocalFiles.SETTING, LocalFiles.class.getName());
        }
        conf.setAppName("zhibiao " + command);
        conf.setIfMissing("spark.sql.session.timeZone", "UTC");
        conf.setIfMissing("spark.sql.adaptive.enabled", "true");
        conf.setIfMissing("spark.sql.parquet.compression.codec", "zstd");
        conf.setIfMissing("spark.ui.showConsoleProgress", "false");
        return more.apply(SparkSession.builder().config(conf)).getOrCreate();
    }
}
