package org.zhibiao.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An invented report with all that it says.
 *
 * @param published the day on which its page says that it came out
 * @param text the raw text, with all that sites and converters do to it; no character beyond the basic plane
 * @param facts in the order of the text
 */
public record SampleReport(
        SampleAgency agency,
        int year,
        String title,
        Optional<LocalDate> published,
        String text,
        List<SampleFact> facts,
        List<SamplePromise> promises,
        List<SampleProblem> problems) {

    /** A name for its file: unique in the sample, and plain enough for any file system. */
    public String fileName() {
        return "report-%05d-%d.txt".formatted(agency.index(), year);
    }
}
