package org.zhibiao.followup;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhibiao.table.FollowupBasis;
import org.zhibiao.table.SectionRole;

/** Judges by its words what a sentence says of a part of a promise. */
final class Verdicts {
    /** As close as this, a sentence needs no word of the promised action: the thing works, so it is there. */
    private static final double CLOSE = 0.58;

    /** A clause that goes on about the same thing without naming it. */
    private static final Pattern GOES_ON = Pattern.compile(
            "^(?:这|此|已|现已|现|目前|正|并|于\\d|正式|全面|顺利|尚|仍|但|预计|其余|其他|其它|剩余|剩下|余下|还|只|仅|有\\d|\\d|另|其中|待|经|将|拟|未|明确|自|年底|并已|均)");

    /** A deed of a month: 6月下发计分规则, 9月起. */
    private static final Pattern MONTH = Pattern.compile("\\d月|起(?:执行|实行|施行)");

    private static final Pattern ALL_PLACES = Pattern.compile("全覆盖|覆盖各|各县|各区|各乡镇|各镇|所有|全部|全县|全市|全区|全省|全系统");

    private final Cues cues = Cues.standard();
    private final SameMatter matters = new SameMatter();
    private final Actions actions = Actions.standard();

    Verdict of(Part part, Statement statement, Closeness.Closest closest, int year) {
        String words = extended(statement, closest);
        if (statement.role() == SectionRole.PLAN && !endsInPlan(statement, closest)) {
            return Verdict.mentioned(FollowupBasis.PLANNED_AGAIN);
        }
        if (statement.role() == SectionRole.PROBLEM) {
            return Verdict.mentioned(FollowupBasis.SHORTCOMING);
        }
        if (cues.tellsOfAnotherYear(words, year)) {
            return Verdict.mentioned(FollowupBasis.OTHER_YEAR);
        }
        return told(part, statement, words, closest.score());
    }

    /** 在两个行业开展试点,其余行业将于明年纳入: only what follows is planned, not what came close. */
    private boolean endsInPlan(Statement statement, Closeness.Closest closest) {
        int last = statement.clauses().size() - 1;
        return closest.to() < last
                && !cues.says(Cues.Says.PLANNED, statement.window(0, closest.to()))
                && cues.says(Cues.Says.PLANNED, statement.window(closest.to() + 1, last));
    }

    private Verdict told(Part part, Statement statement, String words, double score) {
        int done = cues.last(Cues.Says.DONE, words);
        int begun = cues.last(Cues.Says.BEGUN, words);
        if (cues.says(Cues.Says.DENIED, words)) {
            return done >= 0 || begun >= 0
                    ? Verdict.partly(FollowupBasis.BEGUN)
                    : Verdict.mentioned(FollowupBasis.SHORTCOMING);
        }
        if (begun >= 0 && begun >= done) {
            return part.demand() == Actions.Demand.START
                    ? Verdict.delivered(FollowupBasis.DONE)
                    : Verdict.partly(FollowupBasis.BEGUN);
        }
        if (done < 0 && cues.says(Cues.Says.PLANNED, words)) {
            return Verdict.mentioned(FollowupBasis.PLANNED_AGAIN);
        }
        if (done < 0 && cues.says(Cues.Says.REMARKED, words)) {
            return Verdict.mentioned(FollowupBasis.IN_GENERAL);
        }
        return showsDeed(part, statement, words, score)
                ? Verdict.delivered(FollowupBasis.DONE)
                : Verdict.mentioned(FollowupBasis.IN_GENERAL);
    }

    /** Whether a sentence says that some of what it tells is still to come. */
    boolean leavesRest(Statement statement) {
        return cues.says(Cues.Says.REST, statement.text() + statement.after());
    }

    /** Whether a sentence says of a promise of years that all of it is done, not only more of it. */
    Finding.Scope scope(Statement statement) {
        String words = extended(
                statement, new Closeness.Closest(1, 0, statement.clauses().size() - 1));
        boolean whole = cues.says(Cues.Says.WHOLE, words)
                && !cues.says(Cues.Says.PROGRESS, words)
                && !cues.says(Cues.Says.REST, words);
        return whole ? Finding.Scope.WHOLE : Finding.Scope.SO_FAR;
    }

    /** Whether a promise is for all places, and a sentence tells of some. */
    boolean onlySomePlaces(Part whole, Statement statement) {
        return ALL_PLACES.matcher(whole.text()).find() && cues.says(Cues.Says.SOME_PLACES, statement.text());
    }

    private boolean showsDeed(Part part, Statement statement, String words, double score) {
        if (part.demand() != Actions.Demand.ONCE) {
            return !namesOnly(statement, words);
        }
        Set<String> shown = actions.shown(words);
        if (!Collections.disjoint(shown, part.once())) {
            return true;
        }
        if (cues.says(Cues.Says.APPLIED, words)) {
            return false;
        }
        boolean named = matters.specific(part, words);
        boolean concrete = !statement.figures().isEmpty()
                || MONTH.matcher(statement.text()).find();
        return actions.seenAtWork(part.once())
                ? score >= CLOSE || (named && concrete)
                : named && (MONTH.matcher(statement.text()).find() || cues.says(Cues.Says.DONE, words));
    }

    /** 加强法治宣传教育: a heading names a matter; that something was done is told below it. */
    private boolean namesOnly(Statement statement, String words) {
        return statement.heading() && statement.figures().isEmpty() && !cues.says(Cues.Says.DONE, words);
    }

    /** Whether a sentence tells of an action of the kind that was promised. */
    boolean showsAction(Part part, Statement statement, Closeness.Closest closest) {
        return !Collections.disjoint(actions.shown(extended(statement, closest)), part.actions());
    }

    /** Whether a sentence or what stands above it shows the thing that a part leaves. */
    boolean shows(Part part, Statement statement) {
        return !Collections.disjoint(actions.shown(statement.text() + statement.after()), part.once());
    }

    /** The clauses that come close, and those after them that go on about the same thing. */
    String extended(Statement statement, Closeness.Closest closest) {
        List<Wording.Clause> clauses = statement.clauses();
        int to = closest.to();
        while (to + 1 < clauses.size()
                && GOES_ON.matcher(clauses.get(to + 1).text()).find()) {
            to++;
        }
        boolean toTheEnd = to == clauses.size() - 1;
        return statement.window(closest.from(), to) + (toTheEnd ? statement.after() : "");
    }
}
