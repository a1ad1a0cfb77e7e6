package org.zhibiao.intake;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** The lines that begin inside a part of a file, as bytes without their ends. */
final class Lines implements Closeable {
    private static final int BUFFER_BYTES = 1 << 16;

    private final InputStream in;
    private final long end;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int next;
    private int filled;
    private long position;
    private boolean skipFirst;
    private boolean ended;

    /**
     * Lines of a stream.
     *
     * @param in stands at the first byte of the part, or at the byte before it where the part is not the first
     */
    Lines(InputStream in, FilePart part) {
        this.in = in;
        this.end = part.end();
        this.position = Math.max(0, part.begin() - 1);
        this.skipFirst = !part.first();
    }

    /** Whether the last line was read. A line after the last end of line is a line too, be it empty. */
    boolean ended() {
        return ended;
    }

    /**
     * Reads the next line.
     *
     * @param line takes no more than it may have
     * @return its length, all counted; -1 where the part has no further line
     */
    long read(ByteArrayOutputStream line, int most) throws IOException {
        if (skipFirst) {
            skipFirst = false;
            readLine(line, 0);
        }
        if (!ended && position < end) {
            return readLine(line, most);
        }
        ended = true;
        return -1;
    }

    private long readLine(ByteArrayOutputStream line, int most) throws IOException {
        long length = 0;
        while (next < filled || fill()) {
            int from = next;
            while (next < filled && buffer[next] != '\n') {
                next++;
            }
            long room = Math.max(0, most - length);
            line.write(buffer, from, (int) Math.min(room, next - from));
            length += next - from;
            if (next < filled) {
                next++;
                position += length + 1;
                return length;
            }
        }
        position += length;
        ended = true;
        return length;
    }

    private boolean fill() throws IOException {
        next = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
