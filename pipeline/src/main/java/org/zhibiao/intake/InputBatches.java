package org.zhibiao.intake;

import java.util.ArrayList;
import java.util.List;

/** Splits the files into tasks by bytes and count, so that neither large files nor many small ones cost. */
public final class InputBatches {

    private static final long MOST_BYTES = 32L << 20;
    private static final int MOST_FILES = 2_000;
    private static final int TASKS_PER_CORE = 3;

    /** What opening a file costs, in bytes read in the same time. */
    private static final long OPENING_BYTES = 64L << 10;

    private InputBatches() {}

    /**
     * The files in their order, cut into tasks.
     *
     * @param cores tasks that run at a time
     */
    public static List<List<InputFile>> of(List<InputFile> files, int cores) {
        long total = files.stream().mapToLong(InputBatches::cost).sum();
        long limit = Math.min(MOST_BYTES, total / ((long) cores * TASKS_PER_CORE) + 1);
        List<List<InputFile>> batches = new ArrayList<>();
        List<InputFile> batch = new ArrayList<>();
        long cost = 0;
        for (InputFile file : files) {
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
        return batches;
    }

    private static long cost(InputFile file) {
        return file.bytes() + OPENING_BYTES;
    }
}
