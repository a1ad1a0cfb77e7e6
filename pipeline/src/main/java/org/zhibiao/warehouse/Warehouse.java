package org.zhibiao.warehouse;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.zhibiao.fault.CallFault;
import org.zhibiao.fault.RunFault;

/** The folder of snapshots with its pointer to the published one, as readers see it. */
public final class Warehouse {

    private final Path root;
    private final FileSystem files;
    private final Configuration configuration;
    private final Disk disk;
    private final Pointer pointer;

    private Warehouse(Path root, FileSystem files, Configuration configuration) {
        this.root = root;
        this.files = files;
        this.configuration = configuration;
        this.disk = Disk.of(files, configuration);
        this.pointer = new Pointer(root, files, disk);
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

    /**
     * The published snapshot; empty before the first.
     *
     * @throws RunFault when CURRENT or what it names is broken; the message says what was found and what to do
     */
    public Optional<Snapshot> current() {
        Optional<SnapshotId> id;
        try {
            id = pointer.read();
        } catch (Pointer.Unreadable e) {
            throw new RunFault(e.getMessage() + "; " + remedy(), e);
        }
        if (id.isEmpty()) {
            requireNoneWasPublished();
        }
        Optional<Snapshot> current = id.map(this::snapshot);
        current.ifPresent(Snapshot::manifest);
        return current;
    }

    /** What CURRENT says, for people: an id, or words for what is there instead. */
    public String published() {
        try {
            return pointer.read().map(SnapshotId::text).orElse("none");
        } catch (Pointer.Unreadable e) {
            return "none, because " + e.getMessage();
        }
    }

    /** All finished snapshots, oldest first, those too that were never published. */
    public List<Snapshot> snapshots() {
        try {
            List<Snapshot> found = new ArrayList<>();
            for (FileStatus status : files.listStatus(snapshotsFolder())) {
                if (status.isDirectory()) {
                    SnapshotId.parse(status.getPath().getName())
                            .map(this::snapshot)
                            .ifPresent(found::add);
                }
            }
            found.sort(Comparator.comparing(Snapshot::key));
            return found;
        } catch (FileNotFoundException e) {
            return List.of();
        } catch (IOException e) {
            throw new RunFault(snapshotsFolder() + " cannot be listed: " + Reasons.of(e), e);
        }
    }

    /**
     * The snapshot that a user names.
     *
     * @throws CallFault when there is none of this id, or the text is no id
     */
    public Snapshot named(String id) {
        SnapshotId known = SnapshotId.parse(id)
                .orElseThrow(() -> new CallFault("'" + id + "' is no snapshot id; one looks like " + SnapshotId.EXAMPLE
                        + ", and the command snapshots lists those that are there"));
        List<Snapshot> all = snapshots();
        return all.stream()
                .filter(snapshot -> snapshot.key().equals(known))
                .findFirst()
                .orElseThrow(() -> new CallFault("--warehouse " + root + " has no snapshot " + id + "; "
                        + (all.isEmpty() ? "there are none" : "there are " + ids(all))));
    }

    /**
     * Takes the lock that a run holds from before staging to after publishing, makes the warehouse where it is missing, and
     * removes what killed runs left.
     *
     * @param command the command of the run, which a second one is told
     * @param progress is told in words what is done
     * @throws RunFault when another run has the lock, or the warehouse cannot be written
     * @throws CallFault when the warehouse's path cannot be a folder
     */
    public WarehouseWriter writer(String command, Consumer<String> progress) {
        try {
            disk.prepare(root);
            WriterLock lock = disk.lock(root, Holder.ofThisProcess(command));
            return WarehouseWriter.open(this, lock, progress);
        } catch (IOException e) {
            throw new RunFault(
                    "the warehouse " + root + " cannot be written: " + Reasons.of(e)
                            + "; check path, permissions and disk",
                    e);
        }
    }

    /** What a user can do when the published snapshot is of no use. */
    String remedy() {
        Optional<Snapshot> whole = newestWhole();
        return "to mend it, run "
                + whole.map(snapshot ->
                                "rollback " + snapshot.id() + ", which publishes the newest whole snapshot, or ")
                        .orElse("")
                + "nightly --full, which makes a new one without the former";
    }

    FileSystem files() {
        return files;
    }

    Disk disk() {
        return disk;
    }

    Pointer pointer() {
        return pointer;
    }

    Snapshot snapshot(SnapshotId id) {
        return new Snapshot(id, new Path(snapshotsFolder(), id.text()), this);
    }

    Path snapshotsFolder() {
        return new Path(root, "snapshots");
    }

    /** Without CURRENT a warehouse is new, or somebody removed that file. */
    private void requireNoneWasPublished() {
        List<Snapshot> published = snapshots().stream()
                .filter(snapshot -> !snapshot.isUnpublished())
                .toList();
        if (!published.isEmpty()) {
            throw new RunFault(
                    pointer.path() + " is not there, though there are snapshots: " + ids(published) + "; " + remedy());
        }
    }

    private Optional<Snapshot> newestWhole() {
        List<Snapshot> all = snapshots();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (!all.get(i).isUnpublished() && all.get(i).damage().isEmpty()) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    private static String ids(List<Snapshot> snapshots) {
        return snapshots.stream().map(Snapshot::id).collect(Collectors.joining(", "));
    }
}
