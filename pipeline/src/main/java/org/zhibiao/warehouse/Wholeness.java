package org.zhibiao.warehouse;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Looks for damage in the folder of a snapshot. It reads the manifest and the footers, not the rows. */
record Wholeness(String id, Path folder, FileSystem files, Configuration configuration) {

    /** A snapshot is not what its manifest says. The message says what was found, with the path. */
    static final class Damaged extends Exception {
        private static final long serialVersionUID = 1;

        Damaged(String message) {
            super(message);
        }

        Damaged(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** The manifest, which is whole and this snapshot's own. */
    Manifest manifest() throws Damaged {
        Path path = Snapshot.manifestPath(folder);
        Manifest manifest;
        try (InputStream in = files.open(path)) {
            manifest = Manifest.ofJson(in.readAllBytes());
        } catch (FileNotFoundException e) {
            throw new Damaged((exists(folder) ? path : folder) + " is not there", e);
        } catch (IOException e) {
            throw new Damaged(path + " is cut off or no manifest: " + Reasons.of(e), e);
        }
        if (!id.equals(manifest.snapshotId())) {
            throw new Damaged(path + " is the manifest of snapshot " + manifest.snapshotId());
        }
        return manifest;
    }

    /** That every table of the manifest is there, with the files, bytes and rows that it tells. */
    void require() throws Damaged {
        for (Manifest.TableEntry table : manifest().tables()) {
            requireTable(table);
        }
    }

    private void requireTable(Manifest.TableEntry table) throws Damaged {
        Path place = new Path(folder, table.name());
        TableFiles found;
        try {
            found = TableFiles.read(place, configuration);
        } catch (IOException e) {
            throw new Damaged(Reasons.of(e), e);
        }
        if (!found.equals(new TableFiles(table.rows(), table.files(), table.bytes()))) {
            throw new Damaged(
                    "%s has %,d rows in %,d files of %,d bytes, its manifest says %,d rows in %,d files of %,d"
                                    .formatted(
                                            place,
                                            found.rows(),
                                            found.files(),
                                            found.bytes(),
                                            table.rows(),
                                            table.files(),
                                            table.bytes())
                            + " bytes");
        }
    }

    private boolean exists(Path path) {
        try {
            return files.exists(path);
        } catch (IOException e) {
            return true;
        }
    }

    /** What is wrong with it; empty when it is whole. */
    Optional<String> damage() {
        try {
            require();
            return Optional.empty();
        } catch (Damaged e) {
            return Optional.of(e.getMessage());
        }
    }
}
