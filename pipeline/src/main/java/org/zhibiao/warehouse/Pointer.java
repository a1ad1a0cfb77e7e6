package org.zhibiao.warehouse;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhibiao.fault.RunFault;

/** The file CURRENT, which says which snapshot is published. A reader sees the former or the new one, never none. */
final class Pointer {

    private static final Logger LOG = LoggerFactory.getLogger(Pointer.class);
    private static final String CURRENT = "CURRENT";
    private static final String LINK = "current";

    private final Path root;
    private final FileSystem files;
    private final Configuration configuration;

    Pointer(Path root, FileSystem files, Configuration configuration) {
        this.root = root;
        this.files = files;
        this.configuration = configuration;
    }

    Optional<String> read() {
        Path path = new Path(root, CURRENT);
        try (InputStream in = files.open(path)) {
            String id = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return Optional.of(id).filter(text -> !text.isEmpty());
        } catch (FileNotFoundException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new RunFault(path + " cannot be read: " + e.getMessage(), e);
        }
    }

    void move(String id) throws IOException {
        if (isLocal()) {
            moveLocal(id);
        } else {
            moveRemote(id);
        }
    }

    private boolean isLocal() {
        return "file".equals(files.getUri().getScheme());
    }

    /** Hadoop's local file system removes the target before it renames; the JDK's rename replaces it in one step. */
    private void moveLocal(String id) throws IOException {
        java.nio.file.Path folder = java.nio.file.Path.of(root.toUri().getPath());
        java.nio.file.Path written = folder.resolve("." + CURRENT + "-" + id);
        Files.writeString(written, id + "\n");
        Files.move(
                written, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        link(folder, id);
    }

    private void moveRemote(String id) throws IOException {
        Path written = new Path(root, "." + CURRENT + "-" + id);
        try (OutputStream out = files.create(written, true)) {
            out.write((id + "\n").getBytes(StandardCharsets.UTF_8));
        }
        FileContext.getFileContext(root.toUri(), configuration)
                .rename(written, new Path(root, CURRENT), Options.Rename.OVERWRITE);
    }

    /** CURRENT is the authority; where links cannot be made, the convenience is missing and nothing else. */
    private static void link(java.nio.file.Path folder, String id) {
        java.nio.file.Path made = folder.resolve("." + LINK + "-" + id);
        try {
            Files.deleteIfExists(made);
            Files.createSymbolicLink(made, java.nio.file.Path.of("snapshots", id));
            Files.move(made, folder.resolve(LINK), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | UnsupportedOperationException e) {
            LOG.warn("{} could not be moved to snapshot {}; CURRENT was", folder.resolve(LINK), id, e);
        }
    }
}
