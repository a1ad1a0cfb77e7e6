package org.zhibiao.jobs;

import java.util.concurrent.Callable;
import org.zhibiao.warehouse.Snapshot;
import org.zhibiao.warehouse.Warehouse;
import org.zhibiao.warehouse.WarehouseWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Publishes a snapshot that is there. */
@Command(
        name = "rollback",
        description = "Publishes a finished snapshot, older or newer than the published one, after checking that it is"
                + " whole. Nothing is removed.",
        footer = {
            "",
            "Exit status: 0 published, also when it was already, 1 it is broken or another run works, 2 the call is wrong.",
            "",
            "Example:",
            "  jobs/run rollback 20260131T023000Z --warehouse data/warehouse"
        })
final class RollbackCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(arity = "1", paramLabel = "ID", description = "the snapshot, as the command snapshots names it")
    String id;

    @Mixin
    WarehouseOption warehouse = new WarehouseOption();

    RollbackCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Warehouse opened = warehouse.open(surroundings);
        Snapshot wanted = opened.named(id);
        try (WarehouseWriter writer = opened.writer("rollback", surroundings.out()::println)) {
            wanted.verify();
            String former = opened.published();
            if (former.equals(id)) {
                surroundings.out().printf("snapshot %s is the published one already; nothing was changed%n", id);
            } else {
                writer.publish(wanted);
                surroundings.out().printf("published snapshot %s; before it was %s%n", id, former);
            }
        }
        return Cli.PUBLISHED;
    }
}
