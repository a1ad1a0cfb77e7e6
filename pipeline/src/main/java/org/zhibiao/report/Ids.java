package org.zhibiao.report;

import java.nio.charset.StandardCharsets;
import org.zhibiao.text.Sha256;

/** Stable identifiers: the same on any machine, for any version of the rules. */
final class Ids {
    private static final int LENGTH = 24;

    private Ids() {}

    /** A short hash of parts; parts never run into each other. */
    static String of(Object... parts) {
        StringBuilder joined = new StringBuilder();
        for (Object part : parts) {
            joined.append(part).append('\u001f');
        }
        return Sha256.of(joined.toString().getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
    }
}
