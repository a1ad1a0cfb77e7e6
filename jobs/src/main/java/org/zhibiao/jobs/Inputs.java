package org.zhibiao.jobs;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.zhibiao.fault.CallFault;
import org.zhibiao.intake.LocalPaths;

/** Files that an option names. */
final class Inputs {

    private Inputs() {}

    static void requireExisting(String option, Path path, Configuration configuration) {
        try {
            FileSystem files = path.getFileSystem(configuration);
            if (!files.exists(path)) {
                throw new CallFault(
                        option + " " + LocalPaths.shown(path) + ": there is no such file or folder; check the path");
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new CallFault(option + " " + LocalPaths.shown(path) + ": " + e.getMessage(), e);
        }
    }

    static void requireFile(String option, Path path, Configuration configuration) {
        requireExisting(option, path, configuration);
        try {
            if (path.getFileSystem(configuration).getFileStatus(path).isDirectory()) {
                throw new CallFault(option + " " + LocalPaths.shown(path) + ": this is a folder; name a file in it");
            }
        } catch (IOException e) {
            throw new CallFault(option + " " + LocalPaths.shown(path) + ": " + e.getMessage(), e);
        }
    }
}
