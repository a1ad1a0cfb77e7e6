package org.zhibiao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.zhibiao.table.InputReason;
import org.zhibiao.text.RawDocument;
import org.zhibiao.text.Sha256;
import org.zhibiao.text.StatedMetadata;

/** Reads the bytes of listed files. Runs in the executors; what cannot be read is an answer, never an exception. */
public final class InputReader {

    /** A report of 100,000 characters has 300 KB. What is a hundred times that is no report, and a few fill a heap. */
    public static final int MOST_BYTES = 64 << 20;

    private static final int MOST_SIDECAR_BYTES = 1 << 20;

    private final Configuration configuration;

    /** A reader with the settings of the cluster's file systems. */
    public InputReader(Configuration configuration) {
        ParserLogs.silence();
        this.configuration = configuration;
    }

    /** The inputs of a file, at least one. */
    public Iterator<RawInput> read(InputFile file) {
        return read(FilePart.whole(file));
    }

    /** The inputs of a part of a file. */
    public Iterator<RawInput> read(FilePart part) {
        InputFile file = part.file();
        return switch (file.kind()) {
            case DOCUMENT -> one(document(file));
            case RECORDS -> records(part);
            case IGNORED -> one(new RawInput.Ignored(file.path(), file.message()));
            case UNSUPPORTED -> one(refused(file, InputReason.UNSUPPORTED_FORMAT, file.message()));
            case UNREADABLE -> one(refused(file, InputReason.UNREADABLE, file.message()));
        };
    }

    private RawInput document(InputFile file) {
        if (file.bytes() > MOST_BYTES) {
            return refused(file, InputReason.TOO_LARGE, tooLarge(file.bytes()));
        }
        byte[] bytes;
        try (InputStream in = open(file.path())) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (IOException | RuntimeException e) {
            return refused(file, InputReason.UNREADABLE, unreadable(e));
        }
        if (bytes.length == 0) {
            return refused(file, InputReason.EMPTY, "the file has no bytes");
        }
        if (bytes.length > MOST_BYTES) {
            return refused(file, InputReason.TOO_LARGE, tooLarge(Math.max(file.bytes(), bytes.length)));
        }
        String sha256 = Sha256.of(bytes);
        try {
            return new RawInput.Document(new RawDocument(file.path(), 0, bytes, stated(file)), sha256);
        } catch (StatedFields.Malformed e) {
            return new RawInput.Refused(
                    file.path(), 0, Optional.of(sha256), InputReason.FAILED, file.sidecar() + ": " + e.getMessage());
        }
    }

    private StatedMetadata stated(InputFile file) throws StatedFields.Malformed {
        if (file.sidecar().isEmpty()) {
            return StatedMetadata.NONE;
        }
        try (InputStream in = open(file.sidecar())) {
            return StatedFields.parse(in.readNBytes(MOST_SIDECAR_BYTES));
        } catch (IOException | RuntimeException e) {
            throw new StatedFields.Malformed(unreadable(e));
        }
    }

    private Iterator<RawInput> records(FilePart part) {
        try {
            return new JsonRecords(part, open(part.file().path(), Math.max(0, part.begin() - 1), configuration));
        } catch (IOException | RuntimeException e) {
            return one(new RawInput.Refused(
                    part.file().path(),
                    part.first() ? 0 : part.linesBefore() + 1,
                    Optional.empty(),
                    InputReason.UNREADABLE,
                    unreadable(e)));
        }
    }

    private InputStream open(String path) throws IOException {
        return open(path, 0, configuration);
    }

    /** The bytes of a file from one on. */
    static InputStream open(String path, long from, Configuration configuration) throws IOException {
        if (path.startsWith("/")) {
            InputStream in = local(java.nio.file.Path.of(path));
            in.skipNBytes(from);
            return in;
        }
        Path hadoop = new Path(path);
        FSDataInputStream in = hadoop.getFileSystem(configuration).open(hadoop);
        in.seek(from);
        return in;
    }

    /** Opening a pipe waits for its writer, and reading a device has no end. */
    private static InputStream local(java.nio.file.Path path) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new IOException("this is no regular file");
        }
        return Files.newInputStream(path);
    }

    static String tooLarge(long bytes) {
        return "%,d bytes; a document may have %,d: split it or check what it is".formatted(bytes, MOST_BYTES);
    }

    static String unreadable(Exception failure) {
        return "cannot be read: " + failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }

    private static RawInput refused(InputFile file, InputReason reason, String message) {
        return new RawInput.Refused(file.path(), 0, Optional.empty(), reason, message);
    }

    private static Iterator<RawInput> one(RawInput input) {
        return List.of(input).iterator();
    }
}
