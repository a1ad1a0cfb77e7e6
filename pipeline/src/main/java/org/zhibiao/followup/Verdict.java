package org.zhibiao.followup;

import org.zhibiao.table.FollowupBasis;
import org.zhibiao.table.FollowupStatus;

/** What one sentence says of a promise. */
record Verdict(FollowupStatus status, FollowupBasis basis) {
    static final Verdict NOTHING = new Verdict(FollowupStatus.NOT_FOUND, FollowupBasis.NOTHING_CLOSE);

    static Verdict mentioned(FollowupBasis basis) {
        return new Verdict(FollowupStatus.MENTIONED, basis);
    }

    static Verdict delivered(FollowupBasis basis) {
        return new Verdict(FollowupStatus.DELIVERED, basis);
    }

    static Verdict partly(FollowupBasis basis) {
        return new Verdict(FollowupStatus.PARTLY, basis);
    }

    /** Whether the sentence tells of a deed, or of a part of one. */
    boolean tellsOfDeed() {
        return status == FollowupStatus.DELIVERED || status == FollowupStatus.PARTLY;
    }
}
