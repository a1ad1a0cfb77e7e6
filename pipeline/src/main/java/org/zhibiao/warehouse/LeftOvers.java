package org.zhibiao.warehouse;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.hadoop.fs.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What killed runs left in a warehouse. Only the holder of the lock removes it, so that it is nobody's any more. On a
 * cluster the executors of a killed driver may write on for a moment; what they write is the next run's left-over.
 */
record LeftOvers(Warehouse warehouse, Consumer<String> progress) {

    /** A snapshot in the making. */
    static final String STAGING = "_staging-";

    /** A snapshot that is being removed. */
    static final String REMOVED = "_removed-";

    private static final Logger LOG = LoggerFactory.getLogger(LeftOvers.class);

    /** Removes what no reader can see, and brings to an end what a killed run did to the published snapshot. */
    void remove() {
        removeAll(warehouse.root(), Pointer::isHalfMade);
        removeAll(warehouse.snapshotsFolder(), name -> name.startsWith(STAGING) || name.startsWith(REMOVED));
        endPublishing();
    }

    /** Removes finished snapshots that their runs did not live to publish. */
    void removeUnpublished() {
        try {
            String current = warehouse.pointer().read().map(SnapshotId::text).orElse("");
            for (Snapshot snapshot : warehouse.snapshots()) {
                if (snapshot.isUnpublished() && !snapshot.id().equals(current)) {
                    progress.accept("removing snapshot " + snapshot.id() + ", which a killed run did not publish");
                    new Removal(warehouse).of(snapshot);
                }
            }
        } catch (Pointer.Unreadable | IOException e) {
            LOG.warn("unpublished snapshots of {} are left for the next run", warehouse.root(), e);
        }
    }

    /** After CURRENT moved, the link follows and the mark of the unpublished goes. */
    void endPublishing() {
        try {
            List<SnapshotId> current = warehouse.pointer().read().stream().toList();
            for (SnapshotId id : current) {
                Snapshot published = warehouse.snapshot(id);
                if (warehouse.files().exists(published.folder())) {
                    warehouse.disk().remove(new Path(published.folder(), Snapshot.UNPUBLISHED));
                    warehouse.pointer().link(id);
                }
            }
        } catch (Pointer.Unreadable | IOException e) {
            LOG.warn("the published snapshot of {} cannot be told", warehouse.root(), e);
        }
    }

    private void removeAll(Path folder, Predicate<String> isLeft) {
        try {
            for (String name : warehouse.disk().names(folder)) {
                if (isLeft.test(name)) {
                    progress.accept("removing " + name + ", which a killed run left");
                    warehouse.disk().remove(new Path(folder, name));
                }
            }
        } catch (IOException e) {
            LOG.warn("what killed runs left in {} is left for the next run", folder, e);
        }
    }
}
