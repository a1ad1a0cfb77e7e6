package org.zhibiao.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhibiao.table.FollowupStatus;

/**
 * What a row of commitment_followup has to say; numbers without trailing zeros.
 *
 * @param promiseEnd where the promise ends in the raw text of its report, in code points
 */
public record ExpectedFollowUp(
        String agencyName,
        int reportYear,
        int promiseEnd,
        int followupYear,
        FollowupStatus status,
        Optional<BigDecimal> achievedValue,
        Optional<Boolean> targetMet) {

    public int yearsLater() {
        return followupYear - reportYear;
    }

    /** The rows of commitment_followup. */
    public static List<ExpectedFollowUp> of(Stream<SampleReport> reports) {
        return reports.flatMap(report -> report.promises().stream().flatMap(promise -> of(report, promise)))
                .toList();
    }

    private static Stream<ExpectedFollowUp> of(SampleReport report, SamplePromise promise) {
        return promise.followUps().stream()
                .map(later -> new ExpectedFollowUp(
                        report.agency().name(),
                        report.year(),
                        promise.end(),
                        later.year(),
                        later.status(),
                        later.achieved().map(Expected::plain),
                        later.met()));
    }
}
