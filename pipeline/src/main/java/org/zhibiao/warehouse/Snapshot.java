package org.zhibiao.warehouse;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.zhibiao.fault.RunFault;

/** A finished snapshot. The files of its tables never change. */
public final class Snapshot {

    /**
     * Stands in a snapshot from before its rename until CURRENT has moved to it: what still has it was finished by a run
     * that was killed in between, and no reader ever saw it.
     */
    static final String UNPUBLISHED = "_unpublished";

    private static final String MANIFEST = "manifest.json";

    private final SnapshotId id;
    private final Path folder;
    private final Warehouse warehouse;

    Snapshot(SnapshotId id, Path folder, Warehouse warehouse) {
        this.id = id;
        this.folder = folder;
        this.warehouse = warehouse;
    }

    /** Its id, the UTC time at which its run began. */
    public String id() {
        return id.text();
    }

    /** When its run began. */
    public Instant begun() {
        return id.time();
    }

    /** The folder of a table. */
    public Path table(String name) {
        return new Path(folder, name);
    }

    /** Whether it has a table of this name. */
    public boolean has(String table) {
        return exists(table(table));
    }

    /** Whether its run was killed before CURRENT named it. */
    public boolean isUnpublished() {
        return exists(new Path(folder, UNPUBLISHED));
    }

    /**
     * What it holds.
     *
     * @throws RunFault when the manifest is missing or cannot be read; the message says what to do
     */
    public Manifest manifest() {
        try {
            return wholeness().manifest();
        } catch (Wholeness.Damaged e) {
            throw broken(e.getMessage(), e);
        }
    }

    /** Whether its manifest can be read. */
    boolean hasManifest() {
        try {
            wholeness().manifest();
            return true;
        } catch (Wholeness.Damaged e) {
            return false;
        }
    }

    /** What is wrong with its files, by the manifest and the footers; empty when it is whole. */
    public Optional<String> damage() {
        return wholeness().damage();
    }

    /**
     * Checks that every table of the manifest is there, with files whose footers add up to its rows.
     *
     * @throws RunFault when one is not; the message says what was found, where, and what to do
     */
    public void verify() {
        try {
            wholeness().require();
        } catch (Wholeness.Damaged e) {
            throw broken(e.getMessage(), e);
        }
    }

    SnapshotId key() {
        return id;
    }

    Path folder() {
        return folder;
    }

    static Path manifestPath(Path folder) {
        return new Path(folder, MANIFEST);
    }

    private RunFault broken(String damage, Throwable cause) {
        return new RunFault("snapshot " + id.text() + " is broken: " + damage + "; " + warehouse.remedy(), cause);
    }

    private Wholeness wholeness() {
        return new Wholeness(id.text(), folder, warehouse.files(), warehouse.configuration());
    }

    private boolean exists(Path path) {
        try {
            return warehouse.files().exists(path);
        } catch (IOException e) {
            throw new RunFault(path + " cannot be looked for: " + Reasons.of(e), e);
        }
    }
}
