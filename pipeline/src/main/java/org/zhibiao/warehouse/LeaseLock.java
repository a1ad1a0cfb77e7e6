package org.zhibiao.warehouse;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhibiao.fault.RunFault;

/**
 * A lock for HDFS and object stores: a file that is made where there was none, with signs of life beside it. A holder that
 * was killed gives none any more, and its lock is taken over after a while.
 *
 * <p>Where making a file is not exclusive, as on some object stores, two runs that start in the same moment may both begin;
 * the lock file names the later one, and the other finds that out before it publishes. What is left is the moment between
 * that question and the move of CURRENT.
 */
final class LeaseLock implements WriterLock {

    private static final Logger LOG = LoggerFactory.getLogger(LeaseLock.class);
    private static final int TRIES = 5;

    private final Lease lease;
    private final Pace pace;
    private final ExecutorService beats = Executors.newSingleThreadExecutor(LeaseLock::daemon);
    private volatile long lastBeat;

    /**
     * How often a holder gives a sign of life, and after how long a silence it counts as dead: long enough for a pause of
     * the JVM or a change of the name node.
     */
    record Pace(Duration beat, Duration silence) {
        static final Pace USUAL = new Pace(Duration.ofSeconds(20), Duration.ofMinutes(3));
    }

    private LeaseLock(Lease lease, Pace pace, long firstBeat) {
        this.lease = lease;
        this.pace = pace;
        this.lastBeat = firstBeat;
        beats.execute(this::beatUntilClosed);
    }

    static LeaseLock take(Lease lease, Pace pace) throws IOException {
        try {
            long begun = System.nanoTime();
            long now = lease.beat();
            for (int i = 1; i <= TRIES; i++) {
                if (created(lease, TRIES - i)) {
                    lease.tidy(now - pace.silence().toMillis());
                    return new LeaseLock(lease, pace, begun);
                }
                takeFromTheDead(lease, pace, now);
            }
            throw busy(lease, pace, Optional.empty());
        } catch (IOException | RuntimeException e) {
            lease.release();
            throw e;
        }
    }

    /** A rival may take the file away while it is made; a fault that stays is none of its doing. */
    private static boolean created(Lease lease, int triesLeft) throws IOException {
        try {
            return lease.create();
        } catch (IOException e) {
            if (triesLeft == 0) {
                throw e;
            }
            return false;
        }
    }

    private static void takeFromTheDead(Lease lease, Pace pace, long now) throws IOException {
        Optional<byte[]> seen = lease.seen();
        if (seen.isEmpty()) {
            return;
        }
        Optional<Holder> holder = Holder.ofJson(seen.get());
        Duration silence = lease.silence(seen.get(), now);
        if (silence.compareTo(pace.silence()) < 0) {
            throw busy(lease, pace, holder);
        }
        if (lease.takeAway(seen.get())) {
            LOG.warn("the lock of {} was taken from {}, silent for {}", lease.root(), holder, silence);
        }
    }

    private static RunFault busy(Lease lease, Pace pace, Optional<Holder> holder) {
        return Holder.busy(
                lease.root().toString(),
                holder,
                "; the lock of a killed run is taken over " + pace.silence().toSeconds()
                        + " seconds after its last sign of life");
    }

    @Override
    public void require() {
        Duration silent = Duration.ofNanos(System.nanoTime() - lastBeat);
        if (silent.compareTo(pace.silence()) >= 0) {
            throw lost("it gave no sign of life for " + silent.toSeconds() + " seconds");
        }
        try {
            if (!lease.isOurs()) {
                throw lost("another run has it now");
            }
        } catch (IOException e) {
            throw lost(Reasons.of(e));
        }
    }

    @Override
    public void close() {
        beats.shutdownNow();
        try {
            if (!beats.awaitTermination(pace.beat().toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("a sign of life for {} is still under way", lease.root());
            }
            lease.release();
        } catch (IOException e) {
            LOG.warn("the lock of {} stays for {}", lease.root(), pace.silence(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void beatUntilClosed() {
        try {
            while (!beats.awaitTermination(pace.beat().toMillis(), TimeUnit.MILLISECONDS)) {
                beat();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void beat() {
        try {
            long begun = System.nanoTime();
            lease.beat();
            lastBeat = begun;
        } catch (IOException | RuntimeException e) {
            LOG.warn("no sign of life could be given for {}", lease.root(), e);
        }
    }

    private RunFault lost(String how) {
        return new RunFault("the lock of the warehouse " + lease.root() + " was lost: " + how
                + "; nothing was published, run again");
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "lock of the warehouse");
        thread.setDaemon(true);
        return thread;
    }
}
