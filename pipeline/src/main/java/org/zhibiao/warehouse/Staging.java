package org.zhibiao.warehouse;

import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A snapshot in the making, unseen by readers. Closing it before it is published removes it. */
public final class Staging implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Staging.class);

    private final SnapshotId id;
    private final Path folder;
    private final Disk disk;

    Staging(SnapshotId id, Path folder, Disk disk) {
        this.id = id;
        this.folder = folder;
        this.disk = disk;
    }

    /** The id under which it will be published. */
    public String id() {
        return id.text();
    }

    /** The folder for a table. */
    public Path table(String name) {
        return new Path(folder, name);
    }

    /** A folder for intermediate results, which is never published. */
    public Path scratch() {
        return new Path(folder, "scratch");
    }

    SnapshotId key() {
        return id;
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try {
            disk.remove(folder);
        } catch (IOException e) {
            LOG.warn("{} is left for the next run", folder, e);
        }
    }
}
