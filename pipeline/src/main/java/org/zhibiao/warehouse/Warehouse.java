package org.zhibiao.warehouse;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.zhibiao.fault.CallFault;
import org.zhibiao.fault.RunFault;

/** The folder of snapshots with its pointer to the published one. */
public final class Warehouse {

    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String SNAPSHOTS = "snapshots";
    private static final String STAGING = "_staging-";

    private final Path root;
    private final FileSystem files;
    private final Configuration configuration;
    private final Pointer pointer;

    private Warehouse(Path root, FileSystem files, Configuration configuration) {
        this.root = root;
        this.files = files;
        this.configuration = configuration;
        this.pointer = new Pointer(root, files, configuration);
    }

    /**
     * The warehouse at a path; it need not exist yet.
     *
     * @throws CallFault when its file system cannot be reached
     */
    public static Warehouse at(Path root, Configuration configuration) {
        try {
            FileSystem files = root.getFileSystem(configuration);
            return new Warehouse(files.makeQualified(root), files, configuration);
        } catch (IOException | IllegalArgumentException e) {
            throw new CallFault("--warehouse " + root + ": " + e.getMessage(), e);
        }
    }

    /** Its path. */
    public Path root() {
        return root;
    }

    /** The settings with which its files are read. */
    public Configuration configuration() {
        return configuration;
    }

    /** The published snapshot; empty before the first. */
    public Optional<Snapshot> current() {
        return pointer.read().map(this::snapshot);
    }

    /** All finished snapshots, oldest first. */
    public List<Snapshot> snapshots() {
        try {
            List<Snapshot> found = new ArrayList<>();
            Path folder = new Path(root, SNAPSHOTS);
            for (FileStatus status : files.exists(folder) ? files.listStatus(folder) : new FileStatus[0]) {
                String name = status.getPath().getName();
                if (status.isDirectory() && !name.startsWith("_")) {
                    found.add(snapshot(name));
                }
            }
            found.sort(Comparator.comparing(Snapshot::id));
            return found;
        } catch (IOException e) {
            throw new RunFault(root + " cannot be listed: " + e.getMessage(), e);
        }
    }

    /** Begins a new snapshot named after the time of its run. */
    public Staging stage(Instant now) {
        try {
            String id = freeId(ID.format(now));
            Path folder = stagingFolder(id);
            if (!files.mkdirs(folder)) {
                throw new IOException("the folder cannot be made");
            }
            return new Staging(id, folder, files);
        } catch (IOException e) {
            throw new RunFault(
                    "--warehouse " + root + " cannot be written: " + e.getMessage() + "; check path and permissions",
                    e);
        }
    }

    /**
     * Makes a staged snapshot the published one. Readers see the former one up to the moment at which the pointer moves.
     *
     * @throws RunFault when a file cannot be moved; then nothing changed for readers
     */
    public Snapshot publish(Staging staging, Manifest manifest) {
        try {
            files.delete(staging.scratch(), true);
            write(Snapshot.manifestPath(staging.folder()), manifest.toJson());
            Path target = folder(staging.id());
            if (!files.rename(staging.folder(), target)) {
                throw new IOException(staging.folder() + " cannot be renamed to " + target);
            }
            pointer.move(staging.id());
            return snapshot(staging.id());
        } catch (IOException e) {
            throw new RunFault("publishing failed, readers keep the former snapshot: " + e.getMessage(), e);
        }
    }

    private String freeId(String wanted) throws IOException {
        String id = wanted;
        for (int i = 2; files.exists(folder(id)) || files.exists(stagingFolder(id)); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    private Snapshot snapshot(String id) {
        return new Snapshot(id, folder(id), files);
    }

    private Path folder(String id) {
        return new Path(new Path(root, SNAPSHOTS), id);
    }

    private Path stagingFolder(String id) {
        return folder(STAGING + id);
    }

    private void write(Path path, byte[] bytes) throws IOException {
        try (OutputStream out = files.create(path, false)) {
            out.write(bytes);
        }
    }
}
