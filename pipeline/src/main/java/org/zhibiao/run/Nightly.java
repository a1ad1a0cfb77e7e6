package org.zhibiao.run;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.zhibiao.fault.CallFault;
import org.zhibiao.fault.RunFault;
import org.zhibiao.gate.GateResult;
import org.zhibiao.intake.InputFile;
import org.zhibiao.intake.InputListing;
import org.zhibiao.intake.LocalPaths;
import org.zhibiao.run.NightlyOptions.Extent;
import org.zhibiao.run.Publication.Made;
import org.zhibiao.warehouse.Snapshot;
import org.zhibiao.warehouse.Staging;
import org.zhibiao.warehouse.Warehouse;
import org.zhibiao.warehouse.WarehouseWriter;

/** Reads what is new or changed, derives all tables and publishes them as one snapshot. */
public final class Nightly {

    private static final String COMMAND = "nightly";

    private final SparkSession shared;
    private final List<InputFile> files;
    private final NightlyOptions options;
    private final Stages progress;
    private final Core core;
    private final Instant now;

    private Nightly(SparkSession spark, NightlyOptions options, Progress progress, Core core, Clock clock) {
        this.now = clock.instant();
        this.files = InputListing.of(options.inputs(), spark.sparkContext().hadoopConfiguration());
        this.shared = spark;
        this.options = options;
        this.core = core;
        this.progress = new Stages(spark.sparkContext(), COMMAND, progress, clock::instant);
    }

    /**
     * Runs and publishes.
     *
     * @throws org.zhibiao.fault.CallFault when an input does not exist or the warehouse cannot be reached
     * @throws org.zhibiao.fault.RunFault when a gate fails; then nothing changed for readers
     */
    public static RunSummary run(SparkSession spark, NightlyOptions options, Progress progress) {
        return run(spark, options, progress, StandardCore.INSTANCE);
    }

    static RunSummary run(SparkSession spark, NightlyOptions options, Progress progress, Core core) {
        return new Nightly(spark, options, progress, core, Clock.systemUTC()).run();
    }

    private RunSummary run() {
        Configuration configuration = shared.sparkContext().hadoopConfiguration();
        Warehouse warehouse = Warehouse.at(options.warehouse(), configuration);
        String rulesVersion = rulesVersion();
        try (WarehouseWriter writer = warehouse.writer(COMMAND, progress::step);
                Staging staging = writer.stage(now)) {
            progress.make(staging.id());
            Optional<Snapshot> published = published(warehouse);
            SparkSession spark = Sessions.of(shared, bytes(published));
            Former former = Former.of(spark, published.filter(snapshot -> options.extent() == Extent.CHANGED));
            SnapshotBuild build = new SnapshotBuild(spark, staging, progress);
            progress.step("reading %,d files".formatted(files.size()));
            Readings readings = new Readings(spark, new ReadStage(spark, core, progress), files, staging.scratch());
            Decision decision = readings.decide(former, options.missing(), rulesVersion, staging.id());
            Anew anew = writeBase(build, readings, decision, former, staging.id());
            build.writeAggregates(former, decision.carried());
            List<GateResult> gates = new ArrayList<>(build.check(decision.seen(), anew));
            gates.addAll(build.guard(published, options.limits(), options.drop()));
            Made made = new Made(COMMAND, now, rulesVersion, inputPaths(), decision.origins());
            decision.release();
            progress.step("publishing");
            return new Publication(spark, writer, build, progress, made, anew).publish(staging, published, gates);
        }
    }

    /** Of what is worked on: the inputs and, as little may change in a large warehouse, the published tables. */
    private long bytes(Optional<Snapshot> published) {
        return files.stream().mapToLong(InputFile::bytes).sum()
                + published.map(snapshot -> snapshot.manifest().bytes()).orElse(0L);
    }

    /** A full run is the way out when the published snapshot is damaged: it then builds on nothing. */
    private Optional<Snapshot> published(Warehouse warehouse) {
        if (options.extent() == Extent.CHANGED) {
            Optional<Snapshot> published = warehouse.current();
            published.ifPresent(Snapshot::verify);
            return published;
        }
        try {
            return warehouse.current().filter(snapshot -> snapshot.damage().isEmpty());
        } catch (RunFault e) {
            progress.step("the published snapshot is passed over: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** Loads the rules before any work begins: with broken ones every document would fail. */
    private String rulesVersion() {
        try {
            return core.rulesVersion();
        } catch (ExceptionInInitializerError e) {
            throw new CallFault("the rules cannot be loaded: " + e.getCause().getMessage(), e);
        } catch (RuntimeException e) {
            throw new CallFault("the rules cannot be loaded: " + e.getMessage(), e);
        }
    }

    private Anew writeBase(SnapshotBuild build, Readings readings, Decision decision, Former former, String id) {
        progress.step("writing the tables");
        build.write(Map.of("inputs", decision.inputs()));
        BaseTables read = new BaseTables(readings.current(decision), former.table("reports"), id);
        Facts facts = Facts.of(former, decision.carried(), read.byYear());
        facts.write(build);
        AgencyLineages lineages = new AgencyLineages(core);
        build.write(Map.of(
                "agencies",
                lineages.named(BaseTables.agencies(build.staged("report_agencies"))),
                "indicators",
                BaseTables.indicators(former.spark(), core.indicators()),
                "report_versions",
                ReportVersions.of(former.spark(), former, build.staged("inputs"), build.staged("reports")),
                "years",
                BaseTables.years(build.staged("reports"), build.staged("metrics"), build.staged("commitments"))));
        build.write(Map.of("agency_lineage", lineages.links(build.staged("agencies"))));
        return former.snapshot().isPresent() ? Anew.only(facts.touched()) : Anew.ALL;
    }

    private List<String> inputPaths() {
        return options.inputs().stream().map(LocalPaths::shown).toList();
    }
}
