package org.zhibiao.intake;

/**
 * What a listing came upon.
 *
 * @param path as users know it: a plain absolute path on a local file system, else a full Hadoop path
 * @param bytes its length; 0 where it is not known
 * @param message why it cannot be read or is passed over; empty otherwise
 */
record FoundFile(String path, long bytes, State state, String message) {

    enum State {
        REGULAR,
        IGNORED,
        UNREADABLE
    }

    static FoundFile regular(String path, long bytes) {
        return new FoundFile(path, bytes, State.REGULAR, "");
    }

    static FoundFile hidden(String path) {
        return ignored(path, "hidden: its name begins with . or _");
    }

    static FoundFile ignored(String path, String message) {
        return new FoundFile(path, 0, State.IGNORED, message);
    }

    static FoundFile unreadable(String path, String message) {
        return new FoundFile(path, 0, State.UNREADABLE, message);
    }

    static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Whether crawlers and editors mean a name to be passed over. */
    static boolean isHidden(String fileName) {
        return fileName.startsWith(".") || fileName.startsWith("_");
    }
}
