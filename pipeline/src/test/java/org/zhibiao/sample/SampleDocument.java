package org.zhibiao.sample;

import java.nio.charset.StandardCharsets;

/**
 * A file of a sample. A sample may give a report again, as crawlers do.
 *
 * @param report what is in it
 * @param again how often the sample has given the report before
 */
public record SampleDocument(String fileName, SampleReport report, int again) {

    /** The content of the file. */
    public byte[] bytes() {
        return report.text().getBytes(StandardCharsets.UTF_8);
    }
}
