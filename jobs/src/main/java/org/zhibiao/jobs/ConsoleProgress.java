package org.zhibiao.jobs;

import java.io.PrintStream;
import java.time.Duration;
import org.zhibiao.run.Progress;

/** Steps as lines; how far a step is as one line drawn over, or as a line now and then where nobody watches. */
final class ConsoleProgress implements Progress {

    enum Kind {
        TERMINAL,
        PLAIN
    }

    private static final long PLAIN_INTERVAL = Duration.ofSeconds(30).toNanos();

    private final PrintStream out;
    private final Kind kind;
    private long lastPlain = System.nanoTime();

    ConsoleProgress(PrintStream out, Kind kind) {
        this.out = out;
        this.kind = kind;
    }

    @Override
    public synchronized void step(String what) {
        out.println(what);
    }

    @Override
    public synchronized void advance(String what, long done, long total) {
        String line = "  %s %,d of %,d".formatted(what, done, total);
        if (kind == Kind.TERMINAL) {
            out.print("\r" + line + (done == total ? "\n" : ""));
            out.flush();
        } else if (done < total && System.nanoTime() - lastPlain > PLAIN_INTERVAL) {
            lastPlain = System.nanoTime();
            out.println(line);
        }
    }
}
