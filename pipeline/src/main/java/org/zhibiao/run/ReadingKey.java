package org.zhibiao.run;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.zhibiao.intake.RawInput;
import org.zhibiao.text.Sha256;

/** Tells whether a document would be read as it was before: the rules see its bytes, its name and what is stated of it. */
final class ReadingKey {
    private static final char BREAK = '\u001f';

    private ReadingKey() {}

    /** The key of a document; its path, which is the key of its row, is not in it. */
    static String of(RawInput.Document input) {
        return Sha256.of((input.contentSha256() + BREAK + input.document().stated()).getBytes(StandardCharsets.UTF_8));
    }

    /** A place and a key in 64 bits. */
    static long hash(String path, int record, String key) {
        try {
            byte[] all = (path + BREAK + record + BREAK + key).getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(all))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
