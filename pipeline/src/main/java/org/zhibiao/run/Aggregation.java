package org.zhibiao.run;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.zhibiao.fault.CallFault;
import org.zhibiao.gate.GateResult;
import org.zhibiao.gate.InputsSeen;
import org.zhibiao.run.Publication.Made;
import org.zhibiao.warehouse.Manifest;
import org.zhibiao.warehouse.Snapshot;
import org.zhibiao.warehouse.Staging;
import org.zhibiao.warehouse.Warehouse;
import org.zhibiao.warehouse.WarehouseWriter;

/** Rebuilds audits and aggregates of the published snapshot and publishes them, with its base tables, as a new one. */
public final class Aggregation {

    private static final String COMMAND = "aggregate";

    private Aggregation() {}

    /**
     * Runs and publishes.
     *
     * @throws CallFault when the warehouse has no published snapshot
     * @throws org.zhibiao.fault.RunFault when a gate fails; then nothing changed for readers
     */
    public static RunSummary run(SparkSession shared, AggregateOptions options, Progress progress) {
        Warehouse warehouse =
                Warehouse.at(options.warehouse(), shared.sparkContext().hadoopConfiguration());
        // Before the lock too, which would make a folder of a mistyped path.
        Published.requireIn(warehouse);
        Stages stages = new Stages(shared.sparkContext(), COMMAND, progress, Clock.systemUTC()::instant);
        try (WarehouseWriter writer = warehouse.writer(COMMAND, stages::step)) {
            return rebuild(shared, writer, Published.requireIn(warehouse), stages);
        }
    }

    private static RunSummary rebuild(SparkSession shared, WarehouseWriter writer, Snapshot former, Stages stages) {
        Instant now = Clock.systemUTC().instant();
        Manifest manifest = former.manifest();
        SparkSession spark = Sessions.of(shared, manifest.bytes());
        try (Staging staging = writer.stage(now)) {
            stages.make(staging.id());
            SnapshotBuild build = new SnapshotBuild(spark, staging, stages);
            stages.step("carrying over snapshot " + former.id());
            build.carryBase(former);
            build.writeAggregates();
            List<GateResult> gates = build.check(seen(build, manifest), Anew.ALL);
            stages.step("publishing");
            Made made = new Made(COMMAND, now, manifest.rulesVersion(), manifest.inputPaths(), Map.of());
            return new Publication(spark, writer, build, stages, made, Anew.ALL)
                    .publish(staging, Optional.of(former), gates);
        }
    }

    /** The inputs that the carried-over snapshot counted; its files are those of its own table. */
    private static InputsSeen seen(SnapshotBuild build, Manifest manifest) {
        long inputs = manifest.inputOutcomes().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return new InputsSeen(
                build.staged("inputs").select("input_path").distinct().count(), inputs);
    }
}
