package org.zhibiao.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.apache.spark.TaskKilledException;
import org.junit.jupiter.api.Test;
import org.zhibiao.fault.RunFault;
import org.zhibiao.identity.Lineage;
import org.zhibiao.report.Reading;
import org.zhibiao.table.IndicatorRow;
import org.zhibiao.table.InputReason;
import org.zhibiao.text.RawDocument;
import org.zhibiao.text.ReadingStopped;

/** That no document holds a run up: not one that is slow, not one that never ends. */
final class TimedCoreTest {
    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final RawDocument DOCUMENT = RawDocument.ofFile("a.txt", "甲局".getBytes(StandardCharsets.UTF_8));

    @Test
    void aDocumentThatIsReadInTimeGivesItsReading() {
        Reading reading = new Reading.Rejected("00", InputReason.EMPTY, "nothing");
        assertThat(timed(document -> reading, LONG, LONG).read(DOCUMENT)).isSameAs(reading);
    }

    @Test
    void aDocumentThatTakesTooLongIsToldToEndAndIsTimedOut() {
        CountDownLatch ended = new CountDownLatch(1);
        Core slow = timed(
                document -> {
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    ended.countDown();
                    ReadingStopped.ifAsked();
                    return null;
                },
                SHORT,
                LONG);

        Reading.Rejected rejected = (Reading.Rejected) slow.read(DOCUMENT);

        assertThat(rejected.reason()).isEqualTo(InputReason.TIMED_OUT);
        assertThat(rejected.message()).contains("6 bytes").contains("spark.zhibiao.documentTime");
        assertThat(rejected.contentSha256()).hasSize(64);
        assertThat(ended.getCount()).as("it ended when it was told to").isZero();
    }

    @Test
    void documentsThatNeverEndAreLeftBehindUntilThereAreTooMany() {
        CountDownLatch released = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        Core endless = timed(
                document -> {
                    threads.add(Thread.currentThread());
                    while (released.getCount() > 0) {
                        Thread.onSpinWait();
                    }
                    return null;
                },
                SHORT,
                Duration.ofMillis(1));
        try {
            for (int i = 1; i < LeftBehind.MOST; i++) {
                assertThat(((Reading.Rejected) endless.read(DOCUMENT)).reason()).isEqualTo(InputReason.TIMED_OUT);
            }
            assertThatThrownBy(() -> endless.read(DOCUMENT))
                    .isInstanceOf(RunFault.class)
                    .hasMessageContaining("4 documents are read without end")
                    .hasMessageContaining("a.txt")
                    .hasMessageContaining("take them out");
        } finally {
            released.countDown();
        }
        assertThat(threads).hasSize(LeftBehind.MOST).allMatch(Thread::isDaemon);
        threads.forEach(TimedCoreTest::join);
        assertThat(((Reading.Rejected) timed(document -> new Reading.Rejected("00", InputReason.EMPTY, ""), LONG, LONG)
                                .read(DOCUMENT))
                        .reason())
                .isEqualTo(InputReason.EMPTY);
    }

    @Test
    void whatTheCoreThrowsComesOutAsItIs() {
        IllegalStateException bug = new IllegalStateException("a bug");
        assertThatThrownBy(() -> timed(
                                document -> {
                                    throw bug;
                                },
                                LONG,
                                LONG)
                        .read(DOCUMENT))
                .isSameAs(bug);
        assertThatThrownBy(() -> timed(TimedCoreTest::recursion, LONG, LONG).read(DOCUMENT))
                .isInstanceOf(StackOverflowError.class);
    }

    @Test
    void fullMemoryEndsTheRunAndNamesTheDocument() {
        assertThatThrownBy(() -> timed(
                                document -> {
                                    throw new OutOfMemoryError("heap");
                                },
                                LONG,
                                LONG)
                        .read(DOCUMENT))
                .isInstanceOf(RunFault.class)
                .hasMessageContaining("a.txt")
                .hasMessageContaining("take it out of the input");
    }

    @Test
    void aTaskThatIsKilledEndsItsReading() {
        Thread task = Thread.currentThread();
        AtomicReference<Thread> reader = new AtomicReference<>();
        Core killed = timed(
                document -> {
                    reader.set(Thread.currentThread());
                    task.interrupt();
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return null;
                },
                LONG,
                LONG);
        assertThatThrownBy(() -> killed.read(DOCUMENT)).isInstanceOf(TaskKilledException.class);
        assertThat(Thread.interrupted()).as("the task knows it too").isTrue();
        join(reader.get());
    }

    @SuppressWarnings("InfiniteRecursion")
    private static Reading recursion(RawDocument document) {
        return recursion(document);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Core timed(Function<RawDocument, Reading> reading, Duration budget, Duration grace) {
        return new TimedCore(new Reads(reading), budget, grace);
    }

    private record Reads(Function<RawDocument, Reading> reading) implements Core {
        @Override
        public Reading read(RawDocument document) {
            return reading.apply(document);
        }

        @Override
        public String rulesVersion() {
            return "none";
        }

        @Override
        public Lineage lineage(String agencyId, String name, String regionCode, int year) {
            return Lineage.alone(agencyId);
        }

        @Override
        public List<IndicatorRow> indicators() {
            return List.of();
        }
    }
}
