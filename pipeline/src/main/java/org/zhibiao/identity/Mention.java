package org.zhibiao.identity;

import java.util.List;

/**
 * A body named in a text.
 *
 * @param begin where the whole name begins, its region included
 * @param end where it ends
 * @param text the name as it stands there
 * @param body the kind of body
 * @param regions the divisions that its name can mean; empty when it names none
 * @param kind the word for its division (市, 区, 县, …), empty when there is none
 * @param place name of the town, street or zone, empty for other bodies
 * @param branch name of the branch (静安分局), empty for most
 * @param full whether the text gives the official name of the body and not a short form
 */
record Mention(
        int begin,
        int end,
        String text,
        Body body,
        List<Region> regions,
        String kind,
        String place,
        String branch,
        boolean full) {

    /** What two mentions of the same body share, as far as the words go. */
    record Key(String kind, String official, String place, String branch) {}

    Key key() {
        return new Key(kind, body.official(), place, branch);
    }

    /** Whether it can only be understood with a region from elsewhere. */
    boolean needsRegion() {
        return regions.isEmpty() && !body.national();
    }
}
