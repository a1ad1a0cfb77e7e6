package org.zhibiao.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.fs.FileUtil;

/** A temporary folder that goes with its user. */
record ScratchFolder(Path path) implements AutoCloseable {

    static ScratchFolder make(String prefix) throws IOException {
        return new ScratchFolder(Files.createTempDirectory(prefix));
    }

    @Override
    public void close() {
        FileUtil.fullyDelete(path.toFile());
    }
}
