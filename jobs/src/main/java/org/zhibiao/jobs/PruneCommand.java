package org.zhibiao.jobs;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhibiao.fault.CallFault;
import org.zhibiao.run.Published;
import org.zhibiao.warehouse.Retention;
import org.zhibiao.warehouse.Warehouse;
import org.zhibiao.warehouse.WarehouseWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Removes old snapshots. */
@Command(
        name = "prune",
        description = "Removes old snapshots: all but the newest, the published one, and those that readers may still"
                + " hold because they are younger than 24 hours.",
        footer = {
            "",
            "Exit status: 0 done, also when there was nothing to remove, 1 failed or another run works, 2 the call is"
                    + " wrong.",
            "",
            "Example:",
            "  jobs/run prune --keep 7 --warehouse data/warehouse"
        })
final class PruneCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(
            names = "--keep",
            paramLabel = "N",
            defaultValue = "" + Retention.USUAL_KEEP,
            description = "how many of the newest snapshots stay, ${DEFAULT-VALUE} when it is not given")
    int keep;

    @Option(names = "--force", description = "removes young ones too; a reader that is on one fails")
    boolean force;

    @Mixin
    WarehouseOption warehouse = new WarehouseOption();

    PruneCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (keep < 1) {
            throw new CallFault("--keep " + keep + ": at least one snapshot stays");
        }
        Warehouse opened = warehouse.open(surroundings);
        Published.requireIn(opened);
        Duration grace = force ? Duration.ZERO : Retention.USUAL_GRACE;
        try (WarehouseWriter writer = opened.writer("prune", surroundings.out()::println)) {
            print(writer.prune(new Retention(keep, grace, Clock.systemUTC().instant())));
        }
        return Cli.PUBLISHED;
    }

    private void print(List<WarehouseWriter.Removed> removed) {
        PrintStream out = surroundings.out();
        for (WarehouseWriter.Removed snapshot : removed) {
            out.printf("removed snapshot %s, %,d bytes%n", snapshot.id(), snapshot.freedBytes());
        }
        long freed =
                removed.stream().mapToLong(WarehouseWriter.Removed::freedBytes).sum();
        out.printf(
                "%,d snapshots removed, %,d bytes freed; files that a snapshot which stays shares are still there%n",
                removed.size(), freed);
    }
}
