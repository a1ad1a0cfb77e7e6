package org.zhibiao.site;

import java.io.FileNotFoundException;
import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.zhibiao.fault.CallFault;

/**
 * Where the site goes. It is written into a folder beside it and takes the place of a former site when it is whole, so that
 * readers never meet half a site. A folder that holds anything else is left alone.
 */
final class OutFolder {
    private static final String MARKER = "zhibiao-site.json";

    private final Path out;
    private final FileSystem files;
    private final Configuration configuration;

    private OutFolder(Path out, FileSystem files, Configuration configuration) {
        this.out = out;
        this.files = files;
        this.configuration = configuration;
    }

    /**
     * The folder at a path.
     *
     * @throws CallFault when a site must not be written there
     */
    static OutFolder at(Path path, Configuration configuration) throws IOException {
        FileSystem files = path.getFileSystem(configuration);
        OutFolder folder = new OutFolder(files.makeQualified(path), files, configuration);
        folder.requireFree();
        return folder;
    }

    /** The folder in which the site is made; empty. */
    Folder staging() throws IOException {
        files.delete(beside("staging"), true);
        files.mkdirs(beside("staging"));
        return new Folder(beside("staging"), configuration);
    }

    /** Puts the site that was made in its place. */
    void publish(Folder made, String snapshotId) throws IOException {
        made.write(MARKER, "{\"snapshotId\": " + Escape.script(snapshotId) + "}\n");
        Path former = beside("former");
        files.delete(former, true);
        if (files.exists(out)) {
            rename(out, former);
        }
        rename(beside("staging"), out);
        files.delete(former, true);
    }

    /** Removes what a failed run made. */
    void discard() throws IOException {
        files.delete(beside("staging"), true);
    }

    private void requireFree() throws IOException {
        if (out.getParent() == null) {
            throw new CallFault("--out " + out + ": the site needs a folder of its own; name one below");
        }
        FileStatus[] entries;
        try {
            if (!files.getFileStatus(out).isDirectory()) {
                throw new CallFault("--out " + out + " is a file; name a folder");
            }
            entries = files.listStatus(out);
        } catch (FileNotFoundException e) {
            return;
        }
        if (entries.length > 0 && !files.exists(new Path(out, MARKER))) {
            throw new CallFault(
                    "--out " + out + " is not empty and holds no site of Zhibiao; name another folder, or empty it");
        }
    }

    private void rename(Path from, Path to) throws IOException {
        if (!files.rename(from, to)) {
            throw new IOException(from + " cannot be renamed to " + to);
        }
    }

    private Path beside(String role) {
        return new Path(out.getParent(), "." + out.getName() + "-" + role);
    }
}
