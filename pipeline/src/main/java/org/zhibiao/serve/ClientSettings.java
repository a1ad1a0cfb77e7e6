package org.zhibiao.serve;

import java.util.List;

/**
 * The settings that a client may change for its session. A setting can name a class to load, a server to call or a folder to
 * read, and those of file systems go to Hadoop as they are; so only those that tools send and that cannot are taken.
 */
final class ClientSettings {

    private static final List<String> TAKEN = List.of(
            "spark.sql.session.timeZone",
            "spark.sql.shuffle.partitions",
            "spark.sql.autoBroadcastJoinThreshold",
            "spark.sql.broadcastTimeout",
            "spark.sql.caseSensitive",
            "spark.sql.crossJoin.enabled",
            "spark.sql.ansi.",
            "spark.sql.adaptive.",
            "spark.sql.thriftServer.",
            "spark.sql.thriftserver.",
            "hive.",
            "tez.queue.name",
            "mapred.job.queue.name",
            "mapreduce.job.queuename");

    private ClientSettings() {}

    static void require(String name) {
        if (TAKEN.stream().noneMatch(taken -> taken.endsWith(".") ? name.startsWith(taken) : name.equals(taken))) {
            throw new Refusal("it lets clients set how a query is run (" + String.join(", ", TAKEN) + "), not " + name);
        }
    }
}
