package org.zhibiao.warehouse;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** Snapshots that follow another without a run of the pipeline, for tests of readers. */
public final class Successors {

    private Successors() {}

    /** Publishes the tables of the published snapshot again, without the figures of a year; its id. */
    public static String publishWithout(int year, Warehouse warehouse) throws IOException {
        Snapshot former = warehouse.current().orElseThrow();
        Manifest manifest = former.manifest();
        try (WarehouseWriter writer = warehouse.writer("nightly", step -> {});
                Staging staging = writer.stage(former.begun().plus(Duration.ofDays(1)))) {
            for (Manifest.TableEntry table : manifest.tables()) {
                carry(former.table(table.name()), staging.table(table.name()), year);
            }
            Manifest next = new Manifest(
                    staging.id(),
                    manifest.createdAt(),
                    manifest.command(),
                    manifest.rulesVersion(),
                    manifest.aggregatesVersion(),
                    manifest.codeVersion(),
                    manifest.sparkVersion(),
                    manifest.inputPaths(),
                    manifest.inputOutcomes(),
                    manifest.tables().stream()
                            .map(table -> entry(table, staging))
                            .toList(),
                    List.of());
            return writer.publish(staging, next, RunRecords.of(next)).id();
        }
    }

    private static void carry(Path from, Path to, int year) throws IOException {
        if (from.getName().equals("metrics")) {
            TableLinks.carryYears(from, to, Set.of(year), new Configuration());
        } else {
            TableLinks.carry(from, to, new Configuration());
        }
    }

    private static Manifest.TableEntry entry(Manifest.TableEntry former, Staging staging) {
        TableFiles files = TableFiles.of(staging.table(former.name()), new Configuration());
        return new Manifest.TableEntry(former.name(), files.rows(), files.files(), files.bytes(), former.columns());
    }
}
