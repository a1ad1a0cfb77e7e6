package org.zhibiao.jobs;

import java.util.List;
import java.util.concurrent.Callable;
import org.zhibiao.fault.RunFault;
import org.zhibiao.intake.LocalPaths;
import org.zhibiao.warehouse.Manifest;
import org.zhibiao.warehouse.Snapshot;
import org.zhibiao.warehouse.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the snapshots. */
@Command(
        name = "snapshots",
        description = "Lists the snapshots of the warehouse, oldest first: the published one, former ones, and finished"
                + " ones that a killed run did not publish.",
        footer = {
            "",
            "Exit status: 0 listed, 1 the published snapshot is missing or broken, 2 the call is wrong.",
            "",
            "Example:",
            "  jobs/run snapshots --warehouse data/warehouse"
        })
final class SnapshotsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    WarehouseOption warehouse = new WarehouseOption();

    SnapshotsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Warehouse opened = warehouse.open(surroundings);
        List<Snapshot> snapshots = opened.snapshots();
        if (snapshots.isEmpty()) {
            surroundings.out().println(LocalPaths.shown(opened.root()) + " has no snapshots; run nightly to make one");
        }
        String published = opened.published();
        snapshots.forEach(snapshot -> print(snapshot, published));
        // Throws what is wrong with the published one, after the list that helps to choose another.
        opened.current();
        return Cli.PUBLISHED;
    }

    private void print(Snapshot snapshot, String published) {
        String state =
                snapshot.id().equals(published) ? "published" : snapshot.isUnpublished() ? "never published" : "former";
        surroundings.out().printf("%-20s %-15s %s%n", snapshot.id(), state, content(snapshot));
    }

    private static String content(Snapshot snapshot) {
        try {
            Manifest manifest = snapshot.manifest();
            return "%s  %-9s %d tables, %,d rows, %,d bytes"
                    .formatted(
                            manifest.createdAt(),
                            manifest.command(),
                            manifest.tables().size(),
                            manifest.tables().stream()
                                    .mapToLong(Manifest.TableEntry::rows)
                                    .sum(),
                            manifest.tables().stream()
                                    .mapToLong(Manifest.TableEntry::bytes)
                                    .sum());
        } catch (RunFault e) {
            return "broken: " + snapshot.damage().orElse(e.getMessage());
        }
    }
}
