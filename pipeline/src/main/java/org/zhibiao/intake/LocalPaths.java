package org.zhibiao.intake;

import java.nio.file.InvalidPathException;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.Path;

/** Paths of the local file system, which users know without a scheme. */
public final class LocalPaths {

    private static final Pattern USER_INFO = Pattern.compile("^([a-z0-9+.-]+://)[^/@]*@");

    private LocalPaths() {}

    /** Whether a full Hadoop path is one of the local file system. */
    public static boolean isLocal(Path path) {
        return "file".equals(path.toUri().getScheme());
    }

    /** A local Hadoop path as a path of this machine. */
    public static java.nio.file.Path of(Path path) {
        return java.nio.file.Path.of(path.toUri().getPath());
    }

    /** A path as users know it: a local one plain, another in full, but for a name and secret before its host. */
    public static String shown(Path path) {
        return isLocal(path)
                ? path.toUri().getPath()
                : USER_INFO.matcher(path.toString()).replaceFirst("$1");
    }

    /**
     * A path of this machine as users know it. One whose bytes are no text has them in hexadecimal, so that no two files
     * are taken for one.
     */
    static String shown(java.nio.file.Path path) {
        return isReadByName(path) ? path.toString() : path.toUri().getRawPath();
    }

    /** Whether the name of a file leads back to it: one that is no text in the encoding of this machine does not. */
    static boolean isReadByName(java.nio.file.Path path) {
        try {
            return java.nio.file.Path.of(path.toString()).equals(path);
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
