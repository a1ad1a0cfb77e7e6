package org.zhibiao.text;

/**
 * One input as it came in: its bytes and what was stated about it beside the text.
 *
 * @param path where it came from, as users know it
 * @param recordNumber number of the record in a .jsonl file, from 1; 0 for a file that is one input
 * @param bytes the content, untouched
 * @param stated what a crawler or a sidecar file states about it
 */
@SuppressWarnings("ArrayRecordComponent") // a copy of every file would cost more than it protects
public record RawDocument(String path, int recordNumber, byte[] bytes, StatedMetadata stated) {

    /** A file without stated metadata. */
    public static RawDocument ofFile(String path, byte[] bytes) {
        return new RawDocument(path, 0, bytes, StatedMetadata.NONE);
    }

    /** The last part of the path, without folders. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
