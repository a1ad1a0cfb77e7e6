package org.zhibiao.warehouse;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a snapshot: the UTC time at which its run began, and a number where a second run began in that second.
 * What comes from outside (a command line, CURRENT) becomes a path only when it has this shape.
 */
record SnapshotId(String text, Instant time, int number) implements Comparable<SnapshotId> {

    static final String EXAMPLE = "20260131T023000Z";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern SHAPE = Pattern.compile("(\\d{8}T\\d{6}Z)(?:-([1-9]\\d{0,5}))?", Pattern.DOTALL);
    private static final Comparator<SnapshotId> ORDER =
            Comparator.comparing(SnapshotId::time).thenComparing(SnapshotId::number);

    /** The n-th id of a second, counted from one. */
    static SnapshotId of(Instant time, int number) {
        String text = TIME.format(time) + (number == 1 ? "" : "-" + number);
        return parse(text).orElseThrow(() -> new IllegalArgumentException(text));
    }

    /** Empty for what has not the shape of an id. */
    static Optional<SnapshotId> parse(String text) {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            return Optional.empty();
        }
        try {
            int number = shape.group(2) == null ? 1 : Integer.parseInt(shape.group(2));
            return Optional.of(new SnapshotId(text, Instant.from(TIME.parse(shape.group(1))), number));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(SnapshotId other) {
        return ORDER.compare(this, other);
    }
}
