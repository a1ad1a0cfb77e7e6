package org.zhibiao.run;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.spark.TaskKilledException;
import org.zhibiao.fault.RunFault;
import org.zhibiao.identity.Lineage;
import org.zhibiao.report.Reading;
import org.zhibiao.table.IndicatorRow;
import org.zhibiao.table.InputReason;
import org.zhibiao.text.RawDocument;
import org.zhibiao.text.Sha256;

/**
 * A core that spends no more than a set time on a document: what takes longer is told to end and is no report.
 *
 * <p>Each document has a thread of its own, so that one that never ends can be left behind. Its stack is deep enough for
 * all that real pages nest; one that overflows it costs the document, not the run. Memory is not parted in this way: what
 * one document may take is bounded where it is read, by bytes, by characters and by what archives inflate to. An
 * OutOfMemoryError in spite of that may have been met by a document that did not cause it, so it ends the task and names
 * the document.
 */
final class TimedCore implements Core {
    private static final long serialVersionUID = 1L;
    private static final long STACK_BYTES = 16L << 20;

    private final Core core;
    private final Duration budget;
    private final Duration grace;

    /**
     * Reads with another core.
     *
     * @param budget what a document may take
     * @param grace what it may take to end when it is told to
     */
    TimedCore(Core core, Duration budget, Duration grace) {
        this.core = core;
        this.budget = budget;
        this.grace = grace;
    }

    @Override
    public Reading read(RawDocument document) {
        FutureTask<Reading> task = new FutureTask<>(() -> core.read(document));
        Thread reader = new Thread(null, task, "reads " + document.fileName(), STACK_BYTES);
        reader.setDaemon(true);
        reader.start();
        try {
            return task.get(budget.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            stop(reader, document);
            return timedOut(document);
        } catch (ExecutionException e) {
            throw thrownBy(e, document);
        } catch (InterruptedException e) {
            reader.interrupt();
            Thread.currentThread().interrupt();
            throw new TaskKilledException("interrupted while it read " + document.path());
        }
    }

    /** A thread that does not end is left behind, unless there are too many of them. */
    private void stop(Thread reader, RawDocument document) {
        reader.interrupt();
        try {
            reader.join(grace.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TaskKilledException("interrupted while it ended the reading of " + document.path());
        }
        if (reader.isAlive()) {
            LeftBehind.add(reader, document.path());
        }
    }

    private Reading timedOut(RawDocument document) {
        return new Reading.Rejected(
                Sha256.of(document.bytes()),
                InputReason.TIMED_OUT,
                "%,d bytes were not read in %,d seconds; look what it is and split it, or give more time with %s"
                        .formatted(document.bytes().length, budget.toSeconds(), DocumentTime.SETTING));
    }

    /** What the core threw, with its own stack. */
    private static RuntimeException thrownBy(ExecutionException failure, RawDocument document) {
        Throwable cause = failure.getCause();
        if (cause instanceof OutOfMemoryError) {
            return new RunFault(
                    document.path() + ": the memory was full when it was read (" + cause.getMessage()
                            + "); give the executors more, or take it out of the input",
                    cause);
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException fault ? fault : new RunFault(String.valueOf(cause), cause);
    }

    @Override
    public String rulesVersion() {
        return core.rulesVersion();
    }

    @Override
    public Lineage lineage(String agencyId, String name, String regionCode, int year) {
        return core.lineage(agencyId, name, regionCode, year);
    }

    @Override
    public List<IndicatorRow> indicators() {
        return core.indicators();
    }
}
