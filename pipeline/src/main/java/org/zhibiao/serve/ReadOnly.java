package org.zhibiao.serve;

import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import scala.runtime.BoxedUnit;

/**
 * Lets statements read the tables of a warehouse and do nothing else. It judges analyzed plans, so that it does not matter
 * how a statement is written; what the server itself does to its catalog is let pass.
 */
public final class ReadOnly {

    private static final ThreadLocal<Boolean> OWN = ThreadLocal.withInitial(() -> false);

    private final PlanCheck check;
    private volatile boolean installed;

    /**
     * For a warehouse.
     *
     * @param snapshots the folder of its snapshots, in full
     */
    public ReadOnly(String snapshots) {
        this.check = new PlanCheck(snapshots);
    }

    /** The settings without which a statement could get around it. */
    public static Map<String, String> settings() {
        return Map.of(
                // Else ${env:NAME} in a statement is the environment of this process.
                "spark.sql.variable.substitute", "false",
                // Else a file is opened for its columns before it is refused.
                "spark.sql.runSQLOnFiles", "false");
    }

    /** Puts it into sessions in the making. */
    public BoxedUnit into(SparkSessionExtensions extensions) {
        installed = true;
        extensions.injectResolutionRule(session -> new NoFiles());
        extensions.injectCheckRule(session -> this::require);
        return BoxedUnit.UNIT;
    }

    /** Whether a session was made with it: one that was there before has none. */
    boolean isInstalled() {
        return installed;
    }

    /** Does something that no client may. */
    <T> T letPass(Supplier<T> work) {
        OWN.set(true);
        try {
            return work.get();
        } finally {
            OWN.remove();
        }
    }

    private BoxedUnit require(LogicalPlan plan) {
        if (!OWN.get()) {
            check.require(plan);
        }
        return BoxedUnit.UNIT;
    }
}
