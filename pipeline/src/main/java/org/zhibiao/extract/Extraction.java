package org.zhibiao.extract;

import org.zhibiao.table.InputReason;
import org.zhibiao.text.Decoder.Decoded;

/** What became of the bytes of a document: its text, or why it has none. */
public sealed interface Extraction {

    /** For formats that have no encoding as a whole. */
    String BINARY = "binary";

    /**
     * The raw text, to which all offsets refer.
     *
     * @param decoded text and encoding of the bytes, {@code binary} for docx and pdf
     */
    record Text(Decoded decoded) implements Extraction {}

    /**
     * There is no text to be had.
     *
     * @param message the reason in words, and what to do
     */
    record Refused(InputReason reason, String message) implements Extraction {}

    /** The text of a format that has no encoding as a whole. */
    static Extraction binary(String text) {
        return new Text(new Decoded(text, BINARY));
    }

    /** No text, with the reason. */
    static Extraction refused(InputReason reason, String message) {
        return new Refused(reason, message);
    }
}
