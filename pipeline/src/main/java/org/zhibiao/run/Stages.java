package org.zhibiao.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.spark.SparkContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes steps on, names Spark's jobs after them, logs them, and remembers how long each took. */
final class Stages implements Progress {

    private static final Logger LOG = LoggerFactory.getLogger(Stages.class);

    /** A step and its wall-clock time. */
    record Stage(String name, double seconds) {}

    private final SparkContext spark;
    private final Progress progress;
    private final Supplier<Instant> clock;
    private final List<Stage> ended = new ArrayList<>();
    private String run;
    private String current = "";
    private Instant begun;

    /**
     * The stages of a run.
     *
     * @param command what the run is called in the log and in Spark's pages until its snapshot is known
     */
    Stages(SparkContext spark, String command, Progress progress, Supplier<Instant> clock) {
        this.spark = spark;
        this.run = command;
        this.progress = progress;
        this.clock = clock;
        this.begun = clock.get();
    }

    /** From now on the run is called after the snapshot too that it makes. */
    synchronized void make(String snapshotId) {
        run = run + " " + snapshotId;
    }

    /** Tells the log alone. */
    synchronized void note(String what) {
        LOG.info("{}: {}", run, what);
    }

    @Override
    public synchronized void step(String what) {
        end();
        current = what;
        note(what);
        spark.setJobGroup(run, what, false);
        progress.step(what);
    }

    @Override
    public void advance(String what, long done, long total) {
        progress.advance(what, done, total);
    }

    /** The stages so far, the one under way included. */
    synchronized List<Stage> soFar() {
        end();
        current = "";
        return List.copyOf(ended);
    }

    private void end() {
        Instant now = clock.get();
        if (!current.isEmpty()) {
            ended.add(new Stage(current, Duration.between(begun, now).toMillis() / 1000.0));
        }
        begun = now;
    }
}
