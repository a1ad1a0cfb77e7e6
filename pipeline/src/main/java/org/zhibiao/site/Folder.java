package org.zhibiao.site;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;

/**
 * The folder into which tasks write, each its own files, over those of a former try of the same task.
 *
 * <p>Local files are written without Hadoop, which would put a checksum beside every page and, without its native library,
 * start a process a file to set its permissions.
 */
final class Folder implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String root;
    private final SerializableConfiguration configuration;

    Folder(Path root, Configuration configuration) {
        this.root = root.toString();
        this.configuration = new SerializableConfiguration(configuration);
    }

    /** Writes one file in UTF-8. */
    void write(String place, String text) throws IOException {
        write(place, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String place, byte[] bytes) throws IOException {
        try (OutputStream out = create(place)) {
            out.write(bytes);
        }
    }

    /** A file to write bit by bit. */
    OutputStream create(String place) throws IOException {
        Path path = path(place);
        if (isLocal()) {
            java.nio.file.Path file = local(path);
            Files.createDirectories(file.getParent());
            return new BufferedOutputStream(Files.newOutputStream(file));
        }
        return files().create(path, true);
    }

    Path path(String place) {
        return new Path(root, place);
    }

    FileSystem files() throws IOException {
        return new Path(root).getFileSystem(configuration.value());
    }

    boolean isLocal() {
        return "file".equals(new Path(root).toUri().getScheme());
    }

    static java.nio.file.Path local(Path path) {
        return java.nio.file.Path.of(path.toUri().getPath());
    }
}
