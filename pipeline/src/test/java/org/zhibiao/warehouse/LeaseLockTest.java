package org.zhibiao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.fault.RunFault;

/** The lock for file systems without locks, on files that any file system has. */
final class LeaseLockTest {

    private static final LeaseLock.Pace PACE = new LeaseLock.Pace(Duration.ofHours(1), Duration.ofHours(2));

    @TempDir
    Path folder;

    @Test
    void aSecondRunIsToldWhoWorksAndWhenItWouldBeFree() throws IOException {
        try (LeaseLock first = take("first")) {
            first.require();
            assertThatThrownBy(() -> take("second"))
                    .isInstanceOf(RunFault.class)
                    .hasMessageContaining("another run works on the warehouse")
                    .hasMessageContaining(
                            ": first, process " + ProcessHandle.current().pid())
                    .hasMessageEndingWith("taken over 7200 seconds after its last sign of life");
            first.require();
        }
        assertThat(folder).isEmptyDirectory();
        take("third").close();
    }

    @Test
    void theLockOfASilentRunIsTakenOverAndTheSilentRunPublishesNothing() throws IOException {
        try (LeaseLock silent = take("silent")) {
            age(Duration.ofHours(3));
            try (LeaseLock next = take("next")) {
                next.require();
                assertThatThrownBy(silent::require)
                        .isInstanceOf(RunFault.class)
                        .hasMessageContaining("another run has it now; nothing was published");
                assertThat(SmallWarehouse.names(folder)).noneMatch(name -> name.contains("-taken-"));
            }
        }
        assertThat(folder).isEmptyDirectory();
    }

    /** A run that lost its lock must not free the other's when it ends. */
    @Test
    void theEndOfASilentRunLeavesTheLockOfTheNext() throws IOException {
        LeaseLock silent = take("silent");
        age(Duration.ofHours(3));
        try (LeaseLock next = take("next")) {
            silent.close();
            next.require();
        }
    }

    @Test
    void aSignOfLifeKeepsALockWhoseFileIsOld() throws IOException {
        try (LeaseLock first = take("first")) {
            age(Duration.ofHours(3));
            for (String name : SmallWarehouse.names(folder)) {
                if (name.contains("-beat-")) {
                    Files.setLastModifiedTime(folder.resolve(name), FileTime.from(Instant.now()));
                }
            }
            assertThatThrownBy(() -> take("second")).isInstanceOf(RunFault.class);
            first.require();
        }
    }

    @Test
    void aLockFileThatWasCutOffIsTakenOverWhenItIsOld() throws IOException {
        Files.writeString(folder.resolve("_lock"), "{\"host\":");
        assertThatThrownBy(() -> take("early"))
                .isInstanceOf(RunFault.class)
                .hasMessageContaining("a process that has not written its name yet");
        age(Duration.ofHours(3));
        try (LeaseLock lock = take("next")) {
            lock.require();
        }
    }

    /** Making a file is not exclusive here: more than one may begin, one alone may publish. */
    @Test
    void ofManyThatTakeOverOneMayPublish() throws Exception {
        take("dead");
        age(Duration.ofHours(3));
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            Callable<Optional<LeaseLock>> taker = this::takeIfFree;
            List<LeaseLock> begun = new ArrayList<>();
            for (Future<Optional<LeaseLock>> taken : threads.invokeAll(Collections.nCopies(6, taker))) {
                taken.get().ifPresent(begun::add);
            }
            assertThat(begun.stream().filter(LeaseLockTest::mayPublish)).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    private Optional<LeaseLock> takeIfFree() throws IOException {
        try {
            return Optional.of(take("taker"));
        } catch (RunFault e) {
            return Optional.empty();
        }
    }

    private static boolean mayPublish(LeaseLock lock) {
        try {
            lock.require();
            return true;
        } catch (RunFault e) {
            return false;
        }
    }

    private LeaseLock take(String command) throws IOException {
        Configuration configuration = new Configuration();
        org.apache.hadoop.fs.Path root = SmallWarehouse.hadoop(folder);
        // The raw file system, since a file of checksums beside a file is not renamed with it.
        configuration.set("fs.AbstractFileSystem.file.impl", "org.apache.hadoop.fs.local.RawLocalFs");
        FileSystem files = new org.apache.hadoop.fs.RawLocalFileSystem();
        files.initialize(root.toUri(), configuration);
        return LeaseLock.take(new Lease(files, configuration, root, Holder.ofThisProcess(command)), PACE);
    }

    private void age(Duration by) throws IOException {
        for (String name : SmallWarehouse.names(folder)) {
            Files.setLastModifiedTime(
                    folder.resolve(name), FileTime.from(Instant.now().minus(by)));
        }
    }
}
