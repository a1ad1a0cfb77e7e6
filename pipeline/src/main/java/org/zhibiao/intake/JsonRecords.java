package org.zhibiao.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.zhibiao.table.InputReason;
import org.zhibiao.text.RawDocument;
import org.zhibiao.text.Sha256;

/**
 * The records of a .jsonl file, read line by line, so that the file may be of any length. A record's number is its line's;
 * empty lines are none. A line at fault is refused alone. Closes the stream at the end.
 */
final class JsonRecords implements Iterator<RawInput> {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String path;
    private final Lines lines;
    private final FilePart part;
    private int line;
    private int records;
    private boolean ended;
    private Optional<RawInput> next = Optional.empty();

    /**
     * The records of a part of a file.
     *
     * @param in stands where {@link Lines} wants it
     */
    JsonRecords(FilePart part, InputStream in) {
        this.path = part.file().path();
        this.part = part;
        this.lines = new Lines(in, part);
        this.line = part.linesBefore();
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && !ended) {
            next = advance();
            records += next.isPresent() ? 1 : 0;
        }
        return next.isPresent();
    }

    @Override
    public RawInput next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        RawInput input = next.get();
        next = Optional.empty();
        return input;
    }

    private Optional<RawInput> advance() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            long length = lines.read(bytes, InputReader.MOST_BYTES);
            line++;
            if (lines.ended()) {
                ended = true;
                lines.close();
            }
            if (length > InputReader.MOST_BYTES) {
                return Optional.of(new RawInput.Refused(
                        path, line, Optional.empty(), InputReason.TOO_LARGE, InputReader.tooLarge(length)));
            }
        } catch (IOException e) {
            ended = true;
            return Optional.of(unreadable(e));
        }
        return record(bytes.toByteArray());
    }

    /** A file is told of once: of its parts only the first speaks for it, the others for the line at which they fail. */
    private RawInput unreadable(IOException failure) {
        return new RawInput.Refused(
                path,
                part.first() ? 0 : line + 1,
                Optional.empty(),
                InputReason.UNREADABLE,
                "after line " + (line + 1) + " it " + InputReader.unreadable(failure));
    }

    private Optional<RawInput> record(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (line == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
                text = text.substring(1);
            }
            return text.isBlank() ? none() : Optional.of(document(StatedFields.parse(text)));
        } catch (CharacterCodingException e) {
            return Optional.of(refused(bytes, InputReason.NOT_TEXT, "the line is not UTF-8; save the .jsonl in UTF-8"));
        } catch (StatedFields.Malformed e) {
            return Optional.of(refused(bytes, InputReason.FAILED, e.getMessage()));
        }
    }

    private RawInput document(JsonNode fields) throws StatedFields.Malformed {
        JsonNode text = fields.path("text");
        byte[] bytes = text.asText("").getBytes(StandardCharsets.UTF_8);
        if (text.isMissingNode() || text.isNull()) {
            return refused(bytes, InputReason.NO_TEXT, "the record has no field \"text\"");
        }
        if (!text.isTextual()) {
            throw new StatedFields.Malformed("text is no string");
        }
        if (bytes.length == 0) {
            return refused(bytes, InputReason.EMPTY, "the field \"text\" is empty");
        }
        return new RawInput.Document(new RawDocument(path, line, bytes, StatedFields.of(fields)), Sha256.of(bytes));
    }

    /** A file without records is an input too: it must not vanish. One that was cut has some. */
    private Optional<RawInput> none() {
        boolean cut = !part.equals(FilePart.whole(part.file()));
        if (!ended || records > 0 || cut) {
            return Optional.empty();
        }
        return Optional.of(
                new RawInput.Refused(path, 0, Optional.empty(), InputReason.EMPTY, "the file has no records"));
    }

    private RawInput refused(byte[] bytes, InputReason reason, String message) {
        return new RawInput.Refused(path, line, Optional.of(Sha256.of(bytes)), reason, message);
    }
}
