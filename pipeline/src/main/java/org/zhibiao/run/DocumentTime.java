package org.zhibiao.run;

import java.time.Duration;
import org.apache.spark.network.util.JavaUtils;
import org.apache.spark.sql.SparkSession;
import org.zhibiao.fault.CallFault;

/** How long the reading of one document may take, as the settings of Spark say. */
final class DocumentTime {
    static final String SETTING = "spark.zhibiao.documentTime";

    /** A report takes some tenths of a second; this leaves room for slow machines and large documents. */
    private static final String USUAL = "120s";

    private static final Duration GRACE = Duration.ofSeconds(10);

    private DocumentTime() {}

    /**
     * A core that keeps to the time that is set.
     *
     * @throws CallFault when the setting is no time
     */
    static Core bound(Core core, SparkSession spark) {
        String written = spark.conf().get(SETTING, USUAL);
        long millis = millis(written);
        if (millis <= 0) {
            throw fault(written);
        }
        return new TimedCore(core, Duration.ofMillis(millis), GRACE);
    }

    private static long millis(String written) {
        try {
            return JavaUtils.timeStringAsSec(written) * 1_000;
        } catch (IllegalArgumentException e) {
            throw fault(written);
        }
    }

    private static CallFault fault(String written) {
        return new CallFault(SETTING + " is " + written + "; write a time such as 120s or 5m");
    }
}
