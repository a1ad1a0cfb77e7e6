package org.zhibiao.site;

import org.zhibiao.table.CommitmentFollowupRow;

/** What became of a promise, with the place that proves it. */
final class Fates {

    private Fates() {}

    /** A line that says what the report of one later year tells. */
    static void line(Html page, Frame frame, CommitmentFollowupRow fate) {
        page.open("p", "class", "fate");
        page.text(fate.followupYear() + "年：");
        page.leaf(
                "span",
                Words.of(fate.status()),
                "class",
                "status " + fate.status().code());
        page.text(" " + Words.of(fate.basis()));
        if (fate.achievedValue() != null) {
            page.text("，实际 " + Amount.grouped(fate.achievedValue()));
        }
        if (fate.followupReportId() != null && fate.evidenceCharBegin() != null) {
            page.text(" ");
            page.leaf(
                    "a",
                    "“" + brief(fate.evidence()) + "”",
                    "href",
                    frame.to(Place.inReport(
                            fate.followupReportId(), fate.evidenceCharBegin(), "e-" + fate.commitmentId())));
        }
        page.close();
    }

    private static String brief(String evidence) {
        int longest = 60;
        String line = evidence.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest)) + "……";
    }
}
