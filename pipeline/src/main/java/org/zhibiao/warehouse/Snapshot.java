package org.zhibiao.warehouse;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.zhibiao.fault.RunFault;

/** A finished snapshot. Its files never change. */
public final class Snapshot {

    private static final String MANIFEST = "manifest.json";

    private final String id;
    private final Path folder;
    private final FileSystem files;

    Snapshot(String id, Path folder, FileSystem files) {
        this.id = id;
        this.folder = folder;
        this.files = files;
    }

    /** Its id, the UTC time at which its run began. */
    public String id() {
        return id;
    }

    /** The folder of a table. */
    public Path table(String name) {
        return new Path(folder, name);
    }

    /** Whether it has a table of this name. */
    public boolean has(String table) {
        try {
            return files.exists(table(table));
        } catch (IOException e) {
            throw new RunFault("snapshot " + id + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * What it holds.
     *
     * @throws RunFault when the manifest cannot be read
     */
    public Manifest manifest() {
        Path path = manifestPath(folder);
        try (InputStream in = files.open(path)) {
            return Manifest.ofJson(in.readAllBytes());
        } catch (IOException e) {
            throw new RunFault(path + " cannot be read: " + e.getMessage() + "; run nightly to make a new snapshot", e);
        }
    }

    static Path manifestPath(Path folder) {
        return new Path(folder, MANIFEST);
    }
}
