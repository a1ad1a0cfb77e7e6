package org.zhibiao.run;

import org.apache.spark.sql.SparkSession;

/** One session for all tests of a JVM: starting one takes longer than most tests. */
final class TestSpark {

    private static final SparkSession SESSION = SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "3")
            .getOrCreate();

    private TestSpark() {}

    static SparkSession session() {
        return SESSION;
    }
}
