package org.zhibiao.intake;

import java.io.Serializable;

/**
 * A listed file and what is to be done with it.
 *
 * @param path as users know it: a plain absolute path on a local file system, else a full Hadoop path
 * @param bytes its length, by which the work is split; 0 where it is not known
 * @param sidecar path of its metadata file; empty when it has none
 * @param message why it is not read; empty when it is
 */
public record InputFile(String path, long bytes, Kind kind, String sidecar, String message) implements Serializable {

    /** What is to be done with a file. */
    public enum Kind {
        /** One document, in whatever format its bytes have. */
        DOCUMENT,
        /** Crawler records, one a line. */
        RECORDS,
        /** No input, as its name says. */
        IGNORED,
        /** A format that is not read. */
        UNSUPPORTED,
        /** Seen but not to be opened. */
        UNREADABLE
    }
}
