package org.zhibiao.problem;

import java.util.List;
import java.util.regex.Pattern;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.rules.RulePatterns;
import org.zhibiao.rules.Signs;
import org.zhibiao.rules.Signs.Sign;

/** The rules of data/problem/problems.json. */
final class ProblemRules {
    private static final String FILE = "problem/problems.json";
    private static final ProblemRules STANDARD = new ProblemRules(RuleFiles.read(FILE, Entries.class));

    /**
     * The file.
     *
     * @param shortfalls words that name one wherever they stand in a section on problems
     * @param hints words that make one of an item that names none otherwise: 仅占12%
     * @param shortages shortfalls told by a figure: 仅占三成, 17个县市中有5个未设…
     * @param dependents beginnings of a figure that proves what was named before and has no subject of its own
     * @param needs shortfalls told as a need, of which a case in point may follow: 有待提升,个别…
     * @param cases how a case in point begins
     * @param figures figures, which prove a shortfall that was named before
     * @param predicates beginnings that go on about the subject of the clause before
     * @param consequences beginnings of what came of a shortfall
     * @param asides what is no shortfall: remedies, praise, background, announcements, signatures
     * @param settings clauses that only say on what ground or where
     * @param reasons beginnings of the cause, of what was named before or follows
     * @param grounds those of them that open a clause before what it is the cause of
     * @param allReasons beginnings of the cause of all that the chapter names
     * @param leads words before the subject, left out of the quote
     * @param causes forms with the group "cause", inside a clause
     */
    private record Entries(
            List<Sign> shortfalls,
            List<Sign> hints,
            List<Sign> shortages,
            List<Sign> dependents,
            List<Sign> needs,
            List<Sign> cases,
            List<Sign> figures,
            List<Sign> predicates,
            List<Sign> consequences,
            List<Sign> asides,
            List<Sign> settings,
            List<Sign> reasons,
            List<Sign> grounds,
            List<Sign> allReasons,
            List<Sign> leads,
            List<String> causes) {}

    final Signs shortfalls;
    final Signs hints;
    final Signs shortages;
    final Signs dependents;
    final Signs needs;
    final Signs cases;
    final Signs figures;
    final Signs predicates;
    final Signs consequences;
    final Signs asides;
    final Signs settings;
    final Signs reasons;
    final Signs grounds;
    final Signs allReasons;
    final Signs leads;
    final List<Pattern> causes;

    private ProblemRules(Entries e) {
        this.shortfalls = Signs.of(FILE, e.shortfalls);
        this.hints = Signs.of(FILE, e.hints);
        this.shortages = Signs.of(FILE, e.shortages);
        this.dependents = Signs.of(FILE, e.dependents);
        this.needs = Signs.of(FILE, e.needs);
        this.cases = Signs.of(FILE, e.cases);
        this.figures = Signs.of(FILE, e.figures);
        this.predicates = Signs.of(FILE, e.predicates);
        this.consequences = Signs.of(FILE, e.consequences);
        this.asides = Signs.of(FILE, e.asides);
        this.settings = Signs.of(FILE, e.settings);
        this.reasons = Signs.of(FILE, e.reasons);
        this.grounds = Signs.of(FILE, e.grounds);
        this.allReasons = Signs.of(FILE, e.allReasons);
        this.leads = Signs.of(FILE, e.leads);
        this.causes =
                e.causes.stream().map(c -> RulePatterns.compile(FILE, c, c)).toList();
    }

    static ProblemRules standard() {
        return STANDARD;
    }
}
