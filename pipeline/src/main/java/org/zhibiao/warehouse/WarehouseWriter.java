package org.zhibiao.warehouse;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.fs.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhibiao.fault.RunFault;

/** The one run that may change a warehouse, from its making to its closing. */
public final class WarehouseWriter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WarehouseWriter.class);

    private static final String RUN = "run.json";

    private final Warehouse warehouse;
    private final WriterLock lock;
    private final Consumer<String> progress;

    /**
     * A snapshot that was removed.
     *
     * @param freedBytes bytes that this gave back: not those of files that other snapshots share
     */
    public record Removed(String id, long freedBytes) {}

    private WarehouseWriter(Warehouse warehouse, WriterLock lock, Consumer<String> progress) {
        this.warehouse = warehouse;
        this.lock = lock;
        this.progress = progress;
    }

    static WarehouseWriter open(Warehouse warehouse, WriterLock lock, Consumer<String> progress) {
        WarehouseWriter writer = new WarehouseWriter(warehouse, lock, progress);
        try {
            writer.leftOvers().remove();
            return writer;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Begins a new snapshot named after the time of its run. */
    public Staging stage(Instant now) {
        leftOvers().removeUnpublished();
        try {
            SnapshotId id = freeId(now);
            Path folder = new Path(warehouse.snapshotsFolder(), LeftOvers.STAGING + id.text());
            if (!warehouse.files().mkdirs(folder)) {
                throw new IOException(folder + " cannot be made");
            }
            return new Staging(id, folder, warehouse.disk());
        } catch (IOException e) {
            throw new RunFault(
                    "the warehouse " + warehouse.root() + " cannot be written: " + Reasons.of(e)
                            + "; check path, permissions and disk",
                    e);
        }
    }

    /**
     * Makes a staged snapshot the published one. Readers see the former one up to the moment at which the pointer moves.
     *
     * <p>The order is such that a power cut publishes nothing that is not on disk: the files of all tables, the manifest and
     * the folders are forced, then the folder gets its name, which is forced too, and only then CURRENT is written.
     *
     * @param manifest what it holds
     * @param run how it was made
     * @throws RunFault when a file cannot be written or moved; then nothing changed for readers
     */
    public Snapshot publish(Staging staging, Manifest manifest, RunRecord run) {
        Snapshot finished = warehouse.snapshot(staging.key());
        try {
            warehouse.disk().remove(staging.scratch());
            warehouse.disk().write(new Path(staging.folder(), Snapshot.UNPUBLISHED), new byte[0]);
            warehouse.disk().write(Snapshot.manifestPath(staging.folder()), manifest.toJson());
            warehouse.disk().write(new Path(staging.folder(), RUN), run.toJson());
            warehouse
                    .disk()
                    .write(
                            new Path(staging.folder(), DuckDbViews.FILE),
                            new DuckDbViews(finished.folder(), manifest).toSql());
            warehouse.disk().force(staging.folder());
            lock.require();
            warehouse.disk().rename(staging.folder(), finished.folder());
        } catch (IOException e) {
            throw notPublished(finished, e);
        }
        try {
            publish(finished);
        } catch (RunFault e) {
            takeBack(finished);
            throw e;
        }
        return finished;
    }

    /**
     * Points CURRENT at a finished snapshot, be it older or newer than the published one.
     *
     * @throws RunFault when CURRENT cannot be moved; then it is what it was
     */
    public void publish(Snapshot snapshot) {
        progress.accept("moving CURRENT to snapshot " + snapshot.id());
        lock.require();
        try {
            warehouse.pointer().move(snapshot.key());
        } catch (IOException e) {
            if (isPublished(snapshot)) {
                throw new RunFault(
                        "snapshot " + snapshot.id() + " is published, but a power cut may undo that: " + Reasons.of(e),
                        e);
            }
            throw notPublished(snapshot, e);
        }
        leftOvers().endPublishing();
    }

    /**
     * Removes the snapshots that a retention does not keep, and finished ones that were never published.
     *
     * @throws RunFault when the published one cannot be told, or one cannot be removed
     */
    public List<Removed> prune(Retention retention) {
        String published = warehouse.current().map(Snapshot::id).orElse("");
        leftOvers().removeUnpublished();
        List<Removed> removed = new ArrayList<>();
        for (Snapshot snapshot : retention.beyond(warehouse.snapshots(), published)) {
            lock.require();
            try {
                removed.add(new Removed(snapshot.id(), new Removal(warehouse).of(snapshot)));
            } catch (IOException e) {
                throw new RunFault(
                        "snapshot " + snapshot.id() + " cannot be removed: " + Reasons.of(e) + "; removed before it: "
                                + removed.stream().map(Removed::id).toList(),
                        e);
            }
        }
        return removed;
    }

    @Override
    public void close() {
        lock.close();
    }

    /** The next run would remove it too, but the disk may be full. */
    private void takeBack(Snapshot finished) {
        if (isPublished(finished)) {
            return;
        }
        try {
            new Removal(warehouse).of(finished);
        } catch (IOException e) {
            LOG.warn("{} was not published and is left for the next run", finished.folder(), e);
        }
    }

    /** Whether readers see it; what cannot be told counts as seen. */
    private boolean isPublished(Snapshot snapshot) {
        try {
            return warehouse.pointer().read().filter(snapshot.key()::equals).isPresent();
        } catch (Pointer.Unreadable e) {
            return true;
        }
    }

    private static RunFault notPublished(Snapshot snapshot, IOException failure) {
        return new RunFault(
                "snapshot " + snapshot.id() + " was not published, readers keep the former one: " + Reasons.of(failure)
                        + "; check disk and permissions, then run again",
                failure);
    }

    private SnapshotId freeId(Instant now) throws IOException {
        SnapshotId id = SnapshotId.of(now, 1);
        while (warehouse.files().exists(warehouse.snapshot(id).folder())) {
            id = SnapshotId.of(id.time(), id.number() + 1);
        }
        return id;
    }

    private LeftOvers leftOvers() {
        return new LeftOvers(warehouse, progress);
    }
}
