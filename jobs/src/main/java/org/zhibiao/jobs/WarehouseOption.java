package org.zhibiao.jobs;

import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.zhibiao.fault.CallFault;
import org.zhibiao.warehouse.Warehouse;
import picocli.CommandLine.Option;

/** The option that every command on the warehouse has. */
final class WarehouseOption {

    @Option(
            names = "--warehouse",
            paramLabel = "PATH",
            description = "the warehouse; jobs/run takes data/warehouse of its checkout when it is not given")
    String written;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "shows this help")
    boolean help;

    Optional<Path> given(Surroundings surroundings) {
        return Optional.ofNullable(written)
                .or(() -> surroundings.home().map(home -> home + "/data/warehouse"))
                .map(Locations.ofThisRun()::path);
    }

    Path required(Surroundings surroundings) {
        return given(surroundings)
                .orElseThrow(() -> new CallFault("--warehouse is missing: name the folder of the warehouse"));
    }

    /** The warehouse without Spark: commands that only look start at once. */
    Warehouse open(Surroundings surroundings) {
        return Warehouse.at(required(surroundings), HadoopSettings.ofThisRun());
    }
}
