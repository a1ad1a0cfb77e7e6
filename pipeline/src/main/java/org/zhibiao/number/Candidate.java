package org.zhibiao.number;

import java.util.Optional;

/**
 * Something that looks like a number: taken as a quantity, or refused.
 *
 * @param begin where it begins
 * @param end exclusive end
 * @param quantity what it says, when it was taken
 * @param refusal why it says nothing; empty when it was taken
 */
public record Candidate(int begin, int end, Optional<Quantity> quantity, String refusal) {

    static Candidate taken(Quantity q) {
        return new Candidate(q.begin(), q.end(), Optional.of(q), "");
    }

    static Candidate refused(int begin, int end, String reason) {
        return new Candidate(begin, end, Optional.empty(), reason);
    }
}
