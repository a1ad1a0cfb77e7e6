package org.zhibiao.warehouse;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file CURRENT, which says which snapshot is published. A reader sees the former or the new one, never none. */
final class Pointer {

    static final String CURRENT = "CURRENT";

    private static final Logger LOG = LoggerFactory.getLogger(Pointer.class);
    private static final String LINK = "current";
    private static final int TRIES = 5;
    private static final int LONGEST = 1_000;
    private static final int LONGEST_SHOWN = 60;

    private final Path root;
    private final FileSystem files;
    private final Disk disk;

    Pointer(Path root, FileSystem files, Disk disk) {
        this.root = root;
        this.files = files;
        this.disk = disk;
    }

    /** CURRENT holds something that is no id. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        Unreadable(String message) {
            super(message);
        }

        Unreadable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** The id in CURRENT; empty when there is no such file. */
    Optional<SnapshotId> read() throws Unreadable {
        Path path = path();
        String text;
        try {
            text = text();
        } catch (FileNotFoundException e) {
            return missing(e);
        } catch (IOException e) {
            throw new Unreadable(path + " cannot be read: " + Reasons.of(e), e);
        }
        if (text.isEmpty()) {
            throw new Unreadable(path + " is empty");
        }
        return Optional.of(SnapshotId.parse(text)
                .orElseThrow(() -> new Unreadable(path + " holds " + shown(text) + ", which is no snapshot id")));
    }

    /** An object store refuses to go on reading an object that was replaced since it was opened: then it is read again. */
    private String text() throws IOException {
        for (int i = 1; ; i++) {
            try (InputStream in = files.open(path())) {
                return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8).strip();
            } catch (FileNotFoundException e) {
                throw e;
            } catch (IOException e) {
                if (i == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** Opening a folder fails in the same way. */
    private Optional<SnapshotId> missing(FileNotFoundException failure) throws Unreadable {
        try {
            if (!files.exists(path())) {
                return Optional.empty();
            }
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        throw new Unreadable(path() + " cannot be read: " + Reasons.of(failure), failure);
    }

    /**
     * Points at a snapshot, which is on disk by now. The new content is on disk too before it takes the place of the
     * former: a power cut leaves the one or the other.
     */
    void move(SnapshotId id) throws IOException {
        Path written = new Path(root, "." + CURRENT + "-" + id.text());
        try {
            disk.write(written, (id.text() + "\n").getBytes(StandardCharsets.UTF_8));
            disk.replace(written, path());
        } catch (IOException e) {
            discard(written);
            throw e;
        }
        link(id);
    }

    private void discard(Path written) {
        try {
            disk.remove(written);
        } catch (IOException e) {
            LOG.warn("{} is left for the next run", written, e);
        }
    }

    /** CURRENT is the authority; where links cannot be made, the convenience is missing and nothing else. */
    void link(SnapshotId id) {
        try {
            disk.link(new Path(root, LINK), "snapshots/" + id.text());
        } catch (IOException | UnsupportedOperationException e) {
            LOG.warn("{} could not be moved to snapshot {}; CURRENT was", new Path(root, LINK), id.text(), e);
        }
    }

    /** Whether a file of this name in the warehouse is a pointer that a killed run was making. */
    static boolean isHalfMade(String name) {
        return name.startsWith("." + CURRENT + "-") || name.startsWith("." + LINK + "-");
    }

    Path path() {
        return new Path(root, CURRENT);
    }

    private static String shown(String text) {
        String line = text.codePoints()
                .limit(LONGEST_SHOWN)
                .map(c -> Character.isISOControl(c) ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return "'" + line + "'";
    }
}
