package org.zhibiao.run;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Tells once a second how far a step is. */
final class Ticker implements AutoCloseable {

    private final ExecutorService timer = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "progress");
        thread.setDaemon(true);
        return thread;
    });
    private final Progress progress;
    private final String what;
    private final LongSupplier counter;
    private final long total;

    private Ticker(Progress progress, String what, LongSupplier counter, long total) {
        this.progress = progress;
        this.what = what;
        this.counter = counter;
        this.total = total;
    }

    static Ticker start(Progress progress, String what, LongSupplier counter, long total) {
        Ticker ticker = new Ticker(progress, what, counter, total);
        ticker.timer.execute(ticker::tick);
        return ticker;
    }

    /** The whole step is done. */
    void done() {
        timer.shutdownNow();
        progress.advance(what, total, total);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    /** A retried task counts its files twice. */
    private void tick() {
        try {
            while (!timer.awaitTermination(1, TimeUnit.SECONDS)) {
                progress.advance(what, Math.min(counter.getAsLong(), total), total);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
