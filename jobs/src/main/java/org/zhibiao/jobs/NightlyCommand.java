package org.zhibiao.jobs;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.zhibiao.fault.CallFault;
import org.zhibiao.run.Nightly;
import org.zhibiao.run.NightlyOptions;
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

    NightlyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        NightlyOptions options = new NightlyOptions(inputPaths(), warehouse.required(surroundings));
        options.inputs().forEach(NightlyCommand::requireExisting);
        return SparkStart.with("nightly", spark -> {
            RunSummary summary =
                    Nightly.run(spark, options, new ConsoleProgress(surroundings.out(), surroundings.progress()));
            new SummaryPrinter(surroundings.out()).print(summary);
            return strict && summary.quarantinedCount() > 0 ? Cli.PUBLISHED_WITH_QUARANTINE : Cli.PUBLISHED;
        });
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
        Inputs.requireExisting("--input", input, new Configuration());
    }
}
