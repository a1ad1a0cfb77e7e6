package org.zhibiao.gate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.zhibiao.warehouse.TableFiles;

/**
 * Compares a staged snapshot with the former one: a run that lost much of a table, of a body's year or of an indicator has
 * more likely met an empty mount or a broken rule than the truth. Small counts fall by chance and are left alone.
 */
public final class DropGuard {

    /** The gate's name in the manifest. */
    public static final String NAME = "drop_guard";

    private static final long LEAST_TABLE_ROWS = 100;
    private static final long LEAST_GROUP_ROWS = 20;
    private static final int NAMED_GROUPS = 3;

    private final DropLimits limits;

    /** A guard with these limits. */
    public DropGuard(DropLimits limits) {
        this.limits = limits;
    }

    /** Results for each table that both snapshots have. */
    public List<GateResult> tables(Map<String, Long> formerRows, Map<String, TableFiles> files) {
        List<GateResult> results = new ArrayList<>();
        formerRows.forEach((table, before) -> {
            if (files.containsKey(table)) {
                results.add(table(table, before, files.get(table).rows()));
            }
        });
        return results;
    }

    private GateResult table(String name, long before, long now) {
        return before >= LEAST_TABLE_ROWS && before - now > limits.table() * before
                ? new GateResult(NAME, name, before - now, fell(now, before))
                : GateResult.passed(NAME, name);
    }

    /** Results for the metrics of bodies in years, and of indicators. */
    public List<GateResult> groups(Dataset<Row> formerMetrics, Dataset<Row> metrics, Dataset<Row> agencies) {
        Dataset<Row> names = agencies.select(col("agency_id").as("named_id"), col("name"));
        Map<String, Column> keys = new LinkedHashMap<>();
        keys.put(
                "metrics by body and year",
                concat(col("agency_id"), lit(" "), col("report_type"), lit(" "), col("report_year")));
        keys.put("metrics by indicator", col("indicator_id"));
        List<GateResult> results = new ArrayList<>();
        keys.forEach((subject, key) -> results.add(group(subject, key, formerMetrics, metrics, names)));
        return results;
    }

    private GateResult group(
            String subject, Column key, Dataset<Row> formerMetrics, Dataset<Row> metrics, Dataset<Row> names) {
        Dataset<Row> fallen = counted(formerMetrics, key, "before")
                .where(col("before").geq(LEAST_GROUP_ROWS))
                .join(counted(metrics, key, "now"), "group_key", "left")
                .na()
                .fill(0, new String[] {"now"})
                .where(col("before").minus(col("now")).gt(col("before").multiply(limits.group())));
        long groups = fallen.count();
        return groups == 0
                ? GateResult.passed(NAME, subject)
                : new GateResult(
                        NAME, subject, groups, "in %,d of them; most in %s".formatted(groups, worst(fallen, names)));
    }

    /** The names are joined to these few alone: whole tables cannot be matched by the beginnings of their keys. */
    private static String worst(Dataset<Row> fallen, Dataset<Row> names) {
        Column[] order = {col("now").minus(col("before")), col("group_key")};
        return fallen
                .orderBy(order)
                .limit(NAMED_GROUPS)
                .join(names, col("group_key").startsWith(col("named_id")), "left")
                .orderBy(order)
                .collectAsList()
                .stream()
                .map(DropGuard::described)
                .collect(Collectors.joining("; "));
    }

    private static String described(Row group) {
        String name = group.getAs("name") == null ? "" : " (" + group.getAs("name") + ")";
        return group.getAs("group_key") + name + ": " + fell(group.getAs("now"), group.getAs("before"));
    }

    private static Dataset<Row> counted(Dataset<Row> metrics, Column key, String name) {
        return metrics.withColumn("group_key", key)
                .where("group_key is not null")
                .groupBy("group_key")
                .agg(count(lit(1)).as(name));
    }

    private static String fell(long now, long before) {
        return "%,d rows, %,d in the former snapshot: %.0f %% less"
                .formatted(now, before, 100.0 * (before - now) / before);
    }
}
