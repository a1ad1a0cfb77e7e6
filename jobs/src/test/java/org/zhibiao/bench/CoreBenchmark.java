package org.zhibiao.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.zhibiao.report.Reading;
import org.zhibiao.report.ReportReader;
import org.zhibiao.sample.Sample;
import org.zhibiao.segment.Segmenter;
import org.zhibiao.text.RawDocument;

/** The core in a warm JVM, on one thread: all of it, its segmentation, and segmentation as the whole-process benchmark pins it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(2)
public class CoreBenchmark {
    private List<String> texts;
    private BareSegmenter pinned;
    private Segmenter segmenter;
    private ReportReader reader;

    @Setup
    public void load() {
        pinned = BareSegmenter.pinned();
        segmenter = Segmenter.standard();
        reader = ReportReader.standard();
        texts = Sample.of(4177, 10, 2021, 2)
                .withBytes(22_500)
                .reports()
                .map(report -> report.text())
                .toList();
    }

    /** Twenty reports cut into words by the pinned settings. */
    @Benchmark
    public long pinnedSegmentation() {
        return texts.stream().mapToLong(pinned::characters).sum();
    }

    /** Twenty reports cut into words as the pipeline does. */
    @Benchmark
    public long segmentation() {
        return texts.stream().mapToLong(text -> segmenter.words(text).size()).sum();
    }

    /** Twenty reports read. */
    @Benchmark
    public long reading() {
        return texts.stream()
                .map(text -> reader.read(RawDocument.ofFile("report.txt", text.getBytes(StandardCharsets.UTF_8))))
                .mapToLong(reading ->
                        ((Reading.Accepted) reading).report().metrics().size())
                .sum();
    }
}
