package org.zhibiao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;

/**
 * Cuts large files of crawler records into parts. A record's number is its line's, so the lines of the parts are counted
 * first, by many tasks as well.
 */
public final class RecordParts {
    private static final long PART_BYTES = 32L << 20;
    private static final int BUFFER_BYTES = 1 << 18;

    private RecordParts() {}

    /**
     * What was counted in a part.
     *
     * @param lineEnds between the byte before the part and the byte before its end
     * @param records whether a line of it is not blank
     */
    public record Count(int lineEnds, boolean records) implements Serializable {}

    /** The parts of a file, their lines not yet counted; one for a file that is not worth cutting. */
    public static List<FilePart> of(InputFile file) {
        long parts = file.kind() == InputFile.Kind.RECORDS ? file.bytes() / PART_BYTES : 1;
        return parts < 2 ? List.of(FilePart.whole(file)) : cut(file, file.bytes() / parts + 1);
    }

    static List<FilePart> cut(InputFile file, long bytes) {
        List<FilePart> parts = new ArrayList<>();
        for (long begin = 0; begin < file.bytes(); begin += bytes) {
            parts.add(new FilePart(file, begin, begin + bytes, 0));
        }
        // The file may have grown since it was listed.
        FilePart last = parts.remove(parts.size() - 1);
        parts.add(new FilePart(file, last.begin(), Long.MAX_VALUE, 0));
        return parts;
    }

    /** Counts the lines of a part. What cannot be read has none, and is met again when it is read. */
    public static Count count(FilePart part, Configuration configuration) {
        int lineEnds = 0;
        boolean records = false;
        byte[] buffer = new byte[BUFFER_BYTES];
        long left = part.end() == Long.MAX_VALUE ? Long.MAX_VALUE : part.end() - Math.max(part.begin(), 1);
        try (InputStream in = InputReader.open(part.file().path(), Math.max(0, part.begin() - 1), configuration)) {
            int read = in.read(buffer);
            while (read > 0 && left > 0) {
                for (int i = 0; i < Math.min(read, left); i++) {
                    lineEnds += buffer[i] == '\n' ? 1 : 0;
                    // Blanks of other scripts count as none: a file of blanks alone is read as a whole.
                    records |= buffer[i] > ' ';
                }
                left -= read;
                read = in.read(buffer);
            }
        } catch (IOException | RuntimeException e) {
            return new Count(0, false);
        }
        return new Count(lineEnds, records);
    }

    /**
     * The parts of one file with the lines before each; the whole file where no part has records, so that this is told once.
     *
     * @param counts of the parts, in their order
     */
    public static List<FilePart> numbered(List<FilePart> parts, List<Count> counts) {
        if (parts.size() < 2 || counts.stream().noneMatch(Count::records)) {
            return List.of(FilePart.whole(parts.get(0).file()));
        }
        List<FilePart> numbered = new ArrayList<>();
        int lineEnds = 0;
        for (int i = 0; i < parts.size(); i++) {
            FilePart part = parts.get(i);
            // The line in which the byte before the part stands ends inside it, and is of the part before.
            numbered.add(new FilePart(part.file(), part.begin(), part.end(), lineEnds + (part.first() ? 0 : 1)));
            lineEnds += counts.get(i).lineEnds();
        }
        return numbered;
    }

    /** The parts of several files, each with the lines before it. */
    public static List<FilePart> allNumbered(List<FilePart> parts, List<Count> counts) {
        List<FilePart> numbered = new ArrayList<>();
        int begin = 0;
        while (begin < parts.size()) {
            int from = begin;
            int to = IntStream.range(from + 1, parts.size())
                    .filter(i -> parts.get(i).first())
                    .findFirst()
                    .orElse(parts.size());
            numbered.addAll(numbered(parts.subList(from, to), counts.subList(from, to)));
            begin = to;
        }
        return numbered;
    }
}
