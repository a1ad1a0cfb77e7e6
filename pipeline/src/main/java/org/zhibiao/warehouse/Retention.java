package org.zhibiao.warehouse;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Which snapshots stay: the newest, the published one wherever it is, and all that a reader may still hold because they
 * are young. A broken snapshot takes no other's place.
 *
 * @param keep how many of the newest stay, at least one
 * @param grace how old a snapshot has to be before it may go
 */
public record Retention(int keep, Duration grace, Instant now) {

    /** How many snapshots stay when nothing else is said. */
    public static final int USUAL_KEEP = 7;

    /** How long readers may stay on a snapshot when nothing else is said. */
    public static final Duration USUAL_GRACE = Duration.ofHours(24);

    /** A retention that keeps something. */
    public Retention {
        if (keep < 1) {
            throw new IllegalArgumentException("keep " + keep);
        }
    }

    /** Those of the snapshots, which are the oldest first, that may go, in the same order. */
    List<Snapshot> beyond(List<Snapshot> snapshots, String published) {
        List<Snapshot> beyond = new ArrayList<>();
        int whole = 0;
        for (int i = snapshots.size() - 1; i >= 0; i--) {
            Snapshot snapshot = snapshots.get(i);
            if (whole >= keep && !snapshot.id().equals(published) && isOld(snapshot)) {
                beyond.add(0, snapshot);
            } else if (snapshot.hasManifest()) {
                whole++;
            }
        }
        return beyond;
    }

    private boolean isOld(Snapshot snapshot) {
        return Duration.between(snapshot.begun(), now).compareTo(grace) >= 0;
    }
}
