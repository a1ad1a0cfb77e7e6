package org.zhibiao.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Splits the files into tasks by bytes and count, so that neither large files nor many small ones cost. */
public final class InputBatches {

    private static final long MOST_BYTES = 32L << 20;
    private static final int MOST_FILES = 2_000;
    private static final int TASKS_PER_CORE = 3;

    /** What opening a file costs, in bytes read in the same time. */
    private static final long OPENING_BYTES = 4L << 10;

    private InputBatches() {}

    /**
     * The files, or parts of them, cut into tasks in their order. The largest tasks come first: one that lasts long is not
     * to begin when the others are done.
     *
     * @param cores tasks that run at a time
     */
    public static List<List<FilePart>> of(List<FilePart> parts, int cores) {
        long limit = Math.min(MOST_BYTES, Math.max(total(parts) / ((long) cores * TASKS_PER_CORE) + 1, largest(parts)));
        List<List<FilePart>> batches = new ArrayList<>();
        List<FilePart> batch = new ArrayList<>();
        long cost = 0;
        for (FilePart file : parts) {
            if (!batch.isEmpty() && (cost + cost(file) > limit || batch.size() == MOST_FILES)) {
                batches.add(batch);
                batch = new ArrayList<>();
                cost = 0;
            }
            batch.add(file);
            cost += cost(file);
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        batches.sort(Comparator.comparingLong(InputBatches::total).reversed());
        return batches;
    }

    /** A document is one task's: where it is large the others need not be smaller, since all wait for it. */
    private static long largest(List<FilePart> parts) {
        return parts.stream().mapToLong(InputBatches::cost).max().orElse(0);
    }

    private static long total(List<FilePart> parts) {
        return parts.stream().mapToLong(InputBatches::cost).sum();
    }

    private static long cost(FilePart file) {
        return file.bytes() + OPENING_BYTES;
    }
}
