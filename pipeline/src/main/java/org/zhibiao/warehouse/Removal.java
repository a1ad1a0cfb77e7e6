package org.zhibiao.warehouse;

import java.io.IOException;
import org.apache.hadoop.fs.Path;

/** Removes snapshots so that a removal which is killed in the middle leaves nothing that looks whole. */
record Removal(Warehouse warehouse) {

    /**
     * Renames the snapshot first, then deletes it.
     *
     * @return the bytes that this gave back: not those of files that other snapshots share
     */
    long of(Snapshot snapshot) throws IOException {
        long freed = warehouse.disk().freedBy(snapshot.folder());
        Path removed = new Path(warehouse.snapshotsFolder(), LeftOvers.REMOVED + snapshot.id());
        warehouse.disk().rename(snapshot.folder(), removed);
        warehouse.disk().remove(removed);
        return freed;
    }
}
