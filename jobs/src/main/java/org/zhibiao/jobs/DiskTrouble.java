package org.zhibiao.jobs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What operating systems say when a disk is full or takes nothing, wherever in a stack of causes they say it. */
final class DiskTrouble {

    private static final List<String> SIGNS = List.of(
            "no space left on device",
            "disk quota exceeded",
            "quota exceeded",
            "file too large",
            "not enough space",
            "read-only file system");

    private DiskTrouble() {}

    /** The message of the disk with what to do; empty when something else failed. */
    static Optional<String> in(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            Optional<String> told = Optional.ofNullable(cause.getMessage()).stream()
                    .flatMap(String::lines)
                    .filter(DiskTrouble::isSign)
                    .findFirst();
            if (told.isPresent()) {
                return Optional.of("a disk refused to be written: " + told.get().strip()
                        + "; look at the disk of the warehouse and at Spark's local folder (spark.local.dir, else"
                        + " java.io.tmpdir), then run again");
            }
        }
        return Optional.empty();
    }

    private static boolean isSign(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return SIGNS.stream().anyMatch(lower::contains);
    }
}
