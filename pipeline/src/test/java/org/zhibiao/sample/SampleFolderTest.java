package org.zhibiao.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SampleFolderTest {
    private static final Path SAMPLE = Path.of("..", "data", "sample");

    @Test
    void theFolderHoldsWhatItsProgramWrites() throws IOException {
        Map<String, String> held = new TreeMap<>();
        try (Stream<Path> files = Files.list(SAMPLE)) {
            for (Path file : files.toList()) {
                held.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(held).as("write it anew with SampleFolder").isEqualTo(SampleFolder.files());
    }

    @Test
    void everyReportSaysThatItIsInvented() {
        assertThat(SampleFolder.files().values())
                .allSatisfy(text -> assertThat(text).contains("本文为虚构示例"));
    }
}
