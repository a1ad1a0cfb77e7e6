package org.zhibiao.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DiskTroubleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No space left on device",
                "/w/a.parquet: Read-only file system",
                "Disk quota exceeded",
                "File too large"
            })
    void whatTheDiskSaidIsFoundBelowWhatSparkMakesOfIt(String said) {
        Exception fault = new IllegalStateException(
                "Job aborted due to stage failure", new RuntimeException("Task failed", new IOException(said)));
        assertThat(DiskTrouble.in(fault).orElseThrow())
                .startsWith("a disk refused to be written: " + said + "; look at the disk of the warehouse")
                .endsWith("then run again");
    }

    @Test
    void theLineOfTheDiskIsFoundInAStackThatSparkPutIntoTheMessage() {
        Exception fault = new IllegalStateException("""
                Job aborted due to stage failure: Lost task 0.0
                java.io.IOException: No space left on device
                \tat java.base/java.io.FileOutputStream.writeBytes(Native Method)""");
        assertThat(DiskTrouble.in(fault).orElseThrow())
                .contains("written: java.io.IOException: No space left on device; look");
    }

    @Test
    void anotherFaultIsNone() {
        assertThat(DiskTrouble.in(new IllegalStateException("null", new IOException())))
                .isEmpty();
    }
}
