package org.zhibiao.jobs;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zhibiao.intake.LocalPaths;
import org.zhibiao.warehouse.Manifest;
import org.zhibiao.warehouse.Snapshot;
import org.zhibiao.warehouse.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the snapshots. */
@Command(
        name = "snapshots",
        description = "Lists the snapshots of the warehouse, oldest first.",
        footer = {"", "Example:", "  jobs/run snapshots --warehouse data/warehouse"})
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
        Optional<String> published = opened.current().map(Snapshot::id);
        for (Snapshot snapshot : snapshots) {
            String mark = published.filter(snapshot.id()::equals).isPresent() ? "published" : "";
            Manifest manifest = snapshot.manifest();
            long rows = manifest.tables().stream()
                    .mapToLong(Manifest.TableEntry::rows)
                    .sum();
            surroundings
                    .out()
                    .printf(
                            "%-20s %-10s %s  %-9s %d tables, %,d rows%n",
                            snapshot.id(),
                            mark,
                            manifest.createdAt(),
                            manifest.command(),
                            manifest.tables().size(),
                            rows);
        }
        return Cli.PUBLISHED;
    }
}
