package org.zhibiao.run;

import org.apache.spark.sql.SparkSession;

/** One session for all tests of a JVM: starting one takes longer than most tests. */
public final class TestSpark {

    private static final SparkSession SESSION = SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "3")
            .getOrCreate();

    private TestSpark() {}

    /** It stays open to the end of the JVM. */
    public static SparkSession session() {
        return SESSION;
    }
}
