package org.zhibiao.jobs;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.zhibiao.fault.CallFault;
import org.zhibiao.gate.DropLimits;
import org.zhibiao.run.Nightly;
import org.zhibiao.run.NightlyOptions;
import org.zhibiao.run.NightlyOptions.Drop;
import org.zhibiao.run.NightlyOptions.Extent;
import org.zhibiao.run.NightlyOptions.Missing;
import org.zhibiao.run.RunSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads all inputs and publishes a snapshot. */
@Command(
        name = "nightly",
        description = "Reads the reports, derives all tables, checks them and publishes one snapshot.",
        footer = {
            "",
            "Exit status: 0 published, 1 failed and nothing changed for readers, 2 the call is wrong,",
            "3 published, but with --strict and some inputs quarantined.",
            "",
            "Example:",
            "  jobs/run nightly --input seeds/reports --warehouse data/warehouse"
        })
final class NightlyCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(
            names = "--input",
            paramLabel = "PATH",
            description = "a file or folder to read, may be given several times; "
                    + "jobs/run takes seeds/reports of its checkout when it is not given")
    List<String> inputs = List.of();

    @Mixin
    WarehouseOption warehouse = new WarehouseOption();

    @Option(names = "--strict", description = "ends with status 3 when inputs were quarantined")
    boolean strict;

    @Option(
            names = "--forget-missing",
            description = "inputs that are no longer there leave all tables; without it their rows stay")
    boolean forgetMissing;

    @Option(
            names = "--full",
            description =
                    "reads every input again, as if nothing had been published, and forgets those that are missing; "
                            + "also the way out when the published snapshot is damaged")
    boolean full;

    @Option(
            names = "--max-table-drop",
            paramLabel = "PERCENT",
            description = "refuses to publish when a table of 100 rows or more loses more than this against the last "
                    + "snapshot (default: ${DEFAULT-VALUE})",
            defaultValue = "20")
    int maxTableDrop;

    @Option(
            names = "--max-group-drop",
            paramLabel = "PERCENT",
            description =
                    "refuses to publish when a body's year or an indicator with 20 metrics or more loses more than "
                            + "this (default: ${DEFAULT-VALUE})",
            defaultValue = "50")
    int maxGroupDrop;

    @Option(
            names = "--publish-anyway",
            description = "publishes although more was lost than these two allow; the manifest keeps what fell. Tables "
                    + "that contradict themselves are never published")
    boolean publishAnyway;

    NightlyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        NightlyOptions options = new NightlyOptions(
                inputPaths(),
                warehouse.required(surroundings),
                forgetMissing || full ? Missing.FORGOTTEN : Missing.KEPT,
                full ? Extent.ALL : Extent.CHANGED,
                new DropLimits(share("--max-table-drop", maxTableDrop), share("--max-group-drop", maxGroupDrop)),
                publishAnyway ? Drop.PUBLISHED : Drop.REFUSED);
        options.inputs().forEach(NightlyCommand::requireExisting);
        return SparkStart.with("nightly", spark -> {
            RunSummary summary =
                    Nightly.run(spark, options, new ConsoleProgress(surroundings.out(), surroundings.progress()));
            new SummaryPrinter(surroundings.out()).print(summary);
            return strict && summary.quarantinedCount() > 0 ? Cli.PUBLISHED_WITH_QUARANTINE : Cli.PUBLISHED;
        });
    }

    private static double share(String option, int percent) {
        if (percent < 0 || percent > 100) {
            throw new CallFault(option + " " + percent + ": a share of 0 to 100 percent is wanted");
        }
        return percent / 100.0;
    }

    private List<Path> inputPaths() {
        List<String> written = inputs.isEmpty()
                ? surroundings.home().map(home -> home + "/seeds/reports").stream()
                        .toList()
                : inputs;
        if (written.isEmpty()) {
            throw new CallFault("--input is missing: name a file or folder of reports");
        }
        return written.stream().map(Locations.ofThisRun()::path).toList();
    }

    /** Before Spark starts, which takes seconds. */
    private static void requireExisting(Path input) {
        Inputs.requireExisting("--input", input, HadoopSettings.ofThisRun());
    }
}
