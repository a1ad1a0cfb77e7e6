package org.zhibiao.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhibiao.table.FollowupStatus;

/**
 * A promise of an invented report, and what becomes of it.
 *
 * @param begin of its sentence in the raw text, in code points, without a list mark
 * @param end exclusive, without the end mark
 * @param fact the place of its target among the facts of the report; empty where it sets no number
 * @param followUps one for each later year in which the reports of the sample could tell of it
 */
public record SamplePromise(int begin, int end, OptionalInt fact, List<FollowUp> followUps) {

    /**
     * The state of a promise in a later year.
     *
     * @param told the words in which the report of that year tells of it; empty where it does not, or by a figure
     * @param achieved for a promise with a number, the figure of that year where it is told
     */
    public record FollowUp(int year, FollowupStatus status, Optional<String> told, Optional<BigDecimal> achieved) {

        static FollowUp plain(int year, FollowupStatus status) {
            return new FollowUp(year, status, Optional.empty(), Optional.empty());
        }

        /** Whether the figure reaches the target; empty where none is told. */
        Optional<Boolean> met() {
            return achieved.map(a -> status == FollowupStatus.DELIVERED);
        }
    }

    SamplePromise at(int newBegin, int newEnd) {
        return new SamplePromise(newBegin, newEnd, fact, followUps);
    }
}
