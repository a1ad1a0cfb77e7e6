package org.zhibiao.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A promise of an invented report, and what becomes of it.
 *
 * @param begin of its sentence in the raw text, in code points, without a list mark
 * @param end exclusive, without the end mark
 * @param fact the place of its target among the facts of the report; empty where it sets no number
 * @param followUps one for each later year in which the reports of the sample could tell of it
 */
public record SamplePromise(int begin, int end, OptionalInt fact, List<FollowUp> followUps) {

    /** What a later report says of a promise. */
    public enum Status {
        DELIVERED,
        PARTLY,
        MENTIONED,
        NOT_FOUND,
        /** The promise names a later year. */
        PENDING,
        /** The body has no report of that year. */
        NO_REPORT
    }

    /**
     * The state of a promise in a later year.
     *
     * @param achieved for a promise with a number, the figure of that year where it is told
     */
    public record FollowUp(int year, Status status, Optional<BigDecimal> achieved) {}

    SamplePromise at(int newBegin, int newEnd) {
        return new SamplePromise(newBegin, newEnd, fact, followUps);
    }
}
