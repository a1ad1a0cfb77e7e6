package org.zhibiao.run;

import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhibiao.fault.RunFault;

/** The threads of this JVM that did not end when they were told to. Each takes a core, so there may be only a few. */
final class LeftBehind {
    /** With this many that still run, the JVM has no power left to go on. */
    static final int MOST = 4;

    private static final Logger LOG = LoggerFactory.getLogger(LeftBehind.class);
    private static final Map<Thread, String> RUNNING = new ConcurrentHashMap<>();

    private LeftBehind() {}

    /**
     * Leaves a thread behind.
     *
     * @throws RunFault when too many still run
     */
    static void add(Thread reader, String path) {
        RUNNING.put(reader, path);
        RUNNING.keySet().removeIf(thread -> !thread.isAlive());
        LOG.warn("{} does not end; {} such readings still run", path, RUNNING.size());
        if (RUNNING.size() >= MOST) {
            throw new RunFault("%d documents are read without end and cannot be stopped: %s; take them out of the input"
                    .formatted(RUNNING.size(), String.join(", ", new TreeSet<>(RUNNING.values()))));
        }
    }
}
