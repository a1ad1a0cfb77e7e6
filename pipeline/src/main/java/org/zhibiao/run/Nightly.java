package org.zhibiao.run;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.zhibiao.fault.CallFault;
import org.zhibiao.gate.GateResult;
import org.zhibiao.gate.InputsSeen;
import org.zhibiao.intake.InputFile;
import org.zhibiao.intake.InputListing;
import org.zhibiao.intake.LocalPaths;
import org.zhibiao.schema.Tables;
import org.zhibiao.warehouse.Snapshot;
import org.zhibiao.warehouse.Staging;
import org.zhibiao.warehouse.Warehouse;
import org.zhibiao.warehouse.WarehouseWriter;

/** Reads all inputs, derives all tables and publishes them as one snapshot. */
public final class Nightly {

    private static final List<String> LISTED =
            List.of("sections", "sentences", "metrics", "commitments", "problems", "terms");

    private final SparkSession spark;
    private final List<InputFile> files;
    private final NightlyOptions options;
    private final Progress progress;
    private final Core core;
    private final Instant now;

    private Nightly(SparkSession spark, NightlyOptions options, Progress progress, Core core, Clock clock) {
        this.files = InputListing.of(options.inputs(), spark.sparkContext().hadoopConfiguration());
        this.spark =
                Sessions.of(spark, files.stream().mapToLong(InputFile::bytes).sum());
        this.options = options;
        this.progress = progress;
        this.core = core;
        this.now = clock.instant();
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
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        Warehouse warehouse = Warehouse.at(options.warehouse(), configuration);
        String rulesVersion = rulesVersion();
        try (WarehouseWriter writer = warehouse.writer("nightly", progress::step);
                Staging staging = writer.stage(now)) {
            Optional<Snapshot> former = warehouse.current();
            SnapshotBuild build = new SnapshotBuild(spark, staging, progress);
            progress.step("reading %,d files".formatted(files.size()));
            Dataset<Row> wide = new ReadStage(spark, core, progress).read(files, staging.scratch());
            writeBase(build, wide, former, staging.id());
            build.writeAggregates();
            List<GateResult> gates = build.check(new InputsSeen(files.size(), wide.count()));
            progress.step("publishing");
            return new Publication(spark, writer, build, "nightly", now, rulesVersion, inputPaths())
                    .publish(staging, former, gates);
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

    private void writeBase(SnapshotBuild build, Dataset<Row> wide, Optional<Snapshot> former, String id) {
        progress.step("writing the tables");
        build.write(Map.of("inputs", InputOutcomes.of(spark, wide, former(former, "inputs"), id)));
        BaseTables base = BaseTables.of(wide, build.staged("inputs"));
        Map<String, Dataset<Row>> tables = new HashMap<>();
        AgencyLineages lineages = new AgencyLineages(core);
        tables.put("agencies", lineages.named(base.agencies()));
        tables.put("reports", base.reports(former(former, "reports"), id));
        tables.put("report_texts", base.reportTexts());
        tables.put("indicators", BaseTables.indicators(spark, core.indicators()));
        LISTED.forEach(name -> tables.put(name, base.listed(Tables.named(name))));
        build.write(tables);
        build.write(Map.of(
                "agency_lineage",
                lineages.links(build.staged("agencies")),
                "years",
                BaseTables.years(build.staged("reports"), build.staged("metrics"), build.staged("commitments"))));
    }

    private Optional<Dataset<Row>> former(Optional<Snapshot> former, String table) {
        return former.filter(snapshot -> snapshot.has(table))
                .map(snapshot -> spark.read()
                        .schema(Tables.named(table).type())
                        .parquet(snapshot.table(table).toString()));
    }

    private List<String> inputPaths() {
        return options.inputs().stream().map(LocalPaths::shown).toList();
    }
}
