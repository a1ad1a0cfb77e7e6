package org.zhibiao.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * Hadoop's file system of this machine, which starts a process to set the permissions of each file and folder that it makes
 * where its native library is not installed: some three hundred processes in a small run. This one asks the JDK.
 */
public final class LocalFiles extends LocalFileSystem {

    /** The setting of Spark that names the class for local files. */
    public static final String SETTING = "spark.hadoop.fs.file.impl";

    /** For Hadoop, which makes it by its name. */
    public LocalFiles() {
        super(new Raw());
    }

    private static final class Raw extends RawLocalFileSystem {
        private static final int SPECIAL_BITS = ~0777;

        @Override
        public void setPermission(Path path, FsPermission permission) throws IOException {
            java.nio.file.Path file = pathToFile(path).toPath();
            boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
            if (!posix || (permission.toShort() & SPECIAL_BITS) != 0) {
                super.setPermission(path, permission);
                return;
            }
            String written = permission.getUserAction().SYMBOL
                    + permission.getGroupAction().SYMBOL
                    + permission.getOtherAction().SYMBOL;
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(written));
        }
    }
}
