package org.zhibiao.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.apache.hadoop.conf.Configuration;
import org.zhibiao.warehouse.Snapshot;
import org.zhibiao.warehouse.Warehouse;

/** Resolves CURRENT again and again, and fails when that is not one whole snapshot by its manifest and footers. */
final class SteadyReader implements AutoCloseable {

    private static final int FOOTERS_EVERY = 100;
    private static final long PAUSE_NANOS = 20_000_000;

    private final Path root;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<Set<String>> reading;
    private volatile boolean ended;
    private long times;

    SteadyReader(Path root) {
        this.root = root;
        this.reading = thread.submit(this::readUntilEnded);
    }

    /** Ends it; the ids that it saw. Fails when it once did not see a whole snapshot. */
    Set<String> end() throws InterruptedException, ExecutionException {
        ended = true;
        return reading.get();
    }

    private Set<String> readUntilEnded() throws IOException {
        Configuration configuration = new Configuration();
        Set<String> ids = new TreeSet<>();
        String last = "";
        while (!ended) {
            Snapshot current = Warehouse.at(new org.apache.hadoop.fs.Path("file://" + root), configuration)
                    .current()
                    .orElseThrow(() -> new IllegalStateException("nothing is published"));
            if (!current.id().equals(last) || times % FOOTERS_EVERY == 0) {
                requireWhole(current);
            }
            requireLink();
            last = current.id();
            ids.add(last);
            times++;
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return ids;
    }

    private static void requireWhole(Snapshot snapshot) {
        snapshot.verify();
        if (snapshot.manifest().tables().isEmpty()) {
            throw new IllegalStateException("snapshot " + snapshot.id() + " has no tables");
        }
    }

    /** The link is a convenience; it may be a moment behind CURRENT, and leads to a whole snapshot all the same. */
    private void requireLink() throws IOException {
        Path manifest = root.resolve("current").toRealPath().resolve("manifest.json");
        if (Files.size(manifest) == 0) {
            throw new IllegalStateException(manifest + " is empty");
        }
    }

    @Override
    public void close() {
        ended = true;
        thread.shutdownNow();
    }
}
