package org.zhibiao.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FollowUpPairsTest {

    @ParameterizedTest
    @CsvSource({"first.json, 0.9, 0.9", "second.json, 0.8, 0.8"})
    void whatBecameOfPromisesIsFoundInTheNextReport(String file, double statuses, double evidence) {
        List<FollowUpPairs.Judged> judged = FollowUpPairs.judge(file);
        judged.stream()
                .filter(j -> j.expected().status().equals("not_found")
                        || !j.rightStatus()
                        || !j.rightEvidence()
                        || !j.rightFigure())
                .forEach(j -> System.out.println((j.rightStatus() ? "" : "STATUS ")
                        + (j.rightEvidence() ? "" : "EVIDENCE ")
                        + (j.rightFigure() ? "" : "FIGURE ")
                        + j));
        System.out.println(file + " status "
                + judged.stream().filter(FollowUpPairs.Judged::rightStatus).count() + "/" + judged.size() + " evidence "
                + judged.stream().filter(FollowUpPairs.Judged::rightEvidence).count() + " figure "
                + judged.stream().filter(FollowUpPairs.Judged::rightFigure).count());
        assertThat(share(
                        judged.stream()
                                .filter(FollowUpPairs.Judged::rightStatus)
                                .count(),
                        judged))
                .isGreaterThanOrEqualTo(statuses);
    }

    private static double share(long right, List<?> all) {
        return (double) right / all.size();
    }
}
