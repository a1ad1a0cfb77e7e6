package org.zhibiao.intake;

import java.util.Optional;
import org.zhibiao.table.InputReason;
import org.zhibiao.text.RawDocument;

/** One input after reading its bytes: a document, or why there is none. */
public sealed interface RawInput {

    /** Path of the file, as users know it. */
    String path();

    /** Line of the record in a .jsonl file, from 1; 0 for a file that is one input. */
    int recordNumber();

    /** A document to be read. */
    record Document(RawDocument document, String contentSha256) implements RawInput {
        @Override
        public String path() {
            return document.path();
        }

        @Override
        public int recordNumber() {
            return document.recordNumber();
        }
    }

    /** An input that gives no document. */
    record Refused(String path, int recordNumber, Optional<String> contentSha256, InputReason reason, String message)
            implements RawInput {}

    /** A file that is meant to be passed over. */
    record Ignored(String path, String message) implements RawInput {
        @Override
        public int recordNumber() {
            return 0;
        }
    }
}
