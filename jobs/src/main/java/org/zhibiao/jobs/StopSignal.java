package org.zhibiao.jobs;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ctrl-C or SIGTERM, as a question to stop: the JVM ends when this is closed, and not before. */
final class StopSignal implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StopSignal.class);
    private static final long PATIENCE_SECONDS = 20;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);

    private StopSignal() {}

    /** Takes the signals from now on. */
    static StopSignal taken() {
        StopSignal signal = new StopSignal();
        Runtime.getRuntime().addShutdownHook(new Thread(signal::stop, "stop"));
        return signal;
    }

    /** Waits for it, so many seconds; whether it came. */
    boolean within(long seconds) {
        try {
            return asked.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void stop() {
        asked.countDown();
        try {
            boolean ended = done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            LOG.info(ended ? "stopped" : "stopped without waiting for the rest");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done.countDown();
    }
}
