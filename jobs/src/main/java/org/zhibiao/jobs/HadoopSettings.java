package org.zhibiao.jobs;

import org.apache.hadoop.conf.Configuration;

/** Hadoop's settings for commands that do without Spark: its files, and what {@code spark.hadoop.} options add to them. */
final class HadoopSettings {

    private static final String PREFIX = "spark.hadoop.";

    private HadoopSettings() {}

    /** As Spark would have them in this run; spark-submit hands its options on as properties of the JVM. */
    static Configuration ofThisRun() {
        Configuration settings = new Configuration();
        for (String name : System.getProperties().stringPropertyNames()) {
            if (name.startsWith(PREFIX)) {
                settings.set(name.substring(PREFIX.length()), System.getProperty(name));
            }
        }
        return settings;
    }
}
