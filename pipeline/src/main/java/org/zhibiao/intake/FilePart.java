package org.zhibiao.intake;

import java.io.Serializable;

/**
 * A file, or of crawler records a part of one, so that a large file is read by many tasks.
 *
 * @param begin the part has the lines that begin at this byte or later,
 * @param end and before this one
 * @param linesBefore lines of the file that begin before the part
 */
public record FilePart(InputFile file, long begin, long end, int linesBefore) implements Serializable {

    /** All of a file. */
    public static FilePart whole(InputFile file) {
        return new FilePart(file, 0, Long.MAX_VALUE, 0);
    }

    /** Whether the file begins with it. */
    public boolean first() {
        return begin == 0;
    }

    long bytes() {
        return Math.min(end, Math.max(begin, file.bytes())) - begin;
    }
}
