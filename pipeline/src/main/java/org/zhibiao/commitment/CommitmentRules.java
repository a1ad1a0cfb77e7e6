package org.zhibiao.commitment;

import java.util.List;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.rules.Signs;
import org.zhibiao.rules.Signs.Sign;

/** The rules of data/commitment/commitments.json. */
final class CommitmentRules {
    private static final String FILE = "commitment/commitments.json";
    private static final CommitmentRules STANDARD = new CommitmentRules(RuleFiles.read(FILE, Entries.class));

    /**
     * The file.
     *
     * @param leadIns running sentences that only announce what follows
     * @param closings what stands below a plan: signature, date, contact, enclosures
     * @param background what is so, or was done
     * @param slogans last words that wish for more than they promise
     * @param outlooks how a promise outside a plan begins
     * @param dated words that bind to a year that they name in the group "year"
     * @param announcements beginnings that only announce the deed after their colon
     * @param loneMarks marks of items before which no list was found
     * @param reported words after which an outlook is someone else's, or a paper's
     */
    private record Entries(
            List<Sign> leadIns,
            List<Sign> closings,
            List<Sign> background,
            List<Sign> slogans,
            List<Sign> outlooks,
            List<Sign> dated,
            List<Sign> reported,
            List<Sign> announcements,
            List<Sign> loneMarks,
            List<Sign> continued,
            List<Sign> begun,
            List<Deadlines.Form> deadlines,
            Undertakings.Words words) {}

    final Signs leadIns;
    final Signs closings;
    final Signs background;
    final Signs slogans;
    final Signs outlooks;
    final List<Signs> dated;
    final Signs reported;
    final Signs announcements;
    final Signs loneMarks;
    final Signs continued;
    final Signs begun;
    final Deadlines deadlines;
    final Undertakings undertakings;

    private CommitmentRules(Entries e) {
        this.leadIns = Signs.of(FILE, e.leadIns);
        this.closings = Signs.of(FILE, e.closings);
        this.background = Signs.of(FILE, e.background);
        this.slogans = Signs.of(FILE, e.slogans);
        this.outlooks = Signs.of(FILE, e.outlooks);
        this.dated = e.dated.stream().map(d -> Signs.of(FILE, List.of(d))).toList();
        this.announcements = Signs.of(FILE, e.announcements);
        this.loneMarks = Signs.of(FILE, e.loneMarks);
        this.reported = Signs.of(FILE, e.reported);
        this.continued = Signs.of(FILE, e.continued);
        this.begun = Signs.of(FILE, e.begun);
        this.deadlines = Deadlines.of(FILE, e.deadlines);
        this.undertakings = Undertakings.of(FILE, e.words);
    }

    static CommitmentRules standard() {
        return STANDARD;
    }
}
