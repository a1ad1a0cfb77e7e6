package org.zhibiao.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhibiao.table.FollowupBasis;
import org.zhibiao.table.FollowupStatus;
import org.zhibiao.table.UnitKind;

/** Judges the promises of one body against one later report. */
final class Judge {
    /** From here on a sentence tells of the promised deed. */
    private static final double DEED = 0.34;

    /** From here on a shortcoming speaks of the matter: it is told in few words. */
    private static final double SHORTCOMING = 0.28;

    private static final double PLAN = 0.35;

    /** So much less is enough where the action is of the promised kind. */
    private static final double SAME_ACTION = 0.05;

    /** So much more is asked of a sentence that names only the kind of the matter. */
    private static final double OTHER_MATTER = 0.08;

    private static final double LEAST = 0.25;

    /** From here on a sentence that tells neither a figure nor a shortcoming does. */
    private static final double IN_GENERAL = 0.44;

    /** What comes back every year is planned again whether it was done or not; a thing is not. */
    private static final double DEED_OF_ACTIVITY = 0.3;

    private static final double DEED_OF_THING = 0.15;
    private static final double HEADING = 0.15;
    private static final double OTHER_YEAR = 0.4;

    private final LaterText later;
    private final PromiseReader reader;
    private final Closeness closeness = new Closeness();
    private final Verdicts verdicts = new Verdicts();
    private final Targets targets = Targets.standard();
    private final Figures figures;

    Judge(LaterText later, TermWeights weights) {
        this.later = later;
        this.figures = new Figures(closeness, later);
        this.reader = new PromiseReader(term -> weights.of(term) * (1 - 0.6 * later.share(term)));
    }

    private record Candidate(Finding finding, double rank) {}

    /** What the later report says of a promise. */
    Finding judge(Promised promised) {
        List<Part> parts = reader.read(promised.commitment().text());
        Finding told = inWords(parts);
        List<Targets.Target> all = promised.targets().stream()
                .map(row -> targets.target(row, promised.commitment().text()))
                .flatMap(Optional::stream)
                .toList();
        List<Targets.Target> set = Targets.telling(all);
        return set.isEmpty()
                ? inPlaces(parts.get(0), ofListed(promised, withAdded(parts, told)))
                : inFigures(parts, set, told);
    }

    /** 统一文书、统一程序、统一制服: where the sentence names some of what is listed and the report none of the others. */
    private Finding ofListed(Promised promised, Finding told) {
        if (told.verdict().status() != FollowupStatus.DELIVERED
                || told.evidence().isEmpty()) {
            return told;
        }
        Statement evidence = told.evidence().get();
        List<String> listed = Listed.in(promised.commitment().text());
        boolean some = listed.stream().anyMatch(evidence.text()::contains);
        boolean missing = listed.stream()
                .anyMatch(thing -> later.statements().stream()
                        .noneMatch(statement -> statement.text().contains(thing) && !verdicts.leavesRest(statement)));
        return some && missing && listed.size() > 2 ? told.with(Verdict.partly(FollowupBasis.SOME_PARTS)) : told;
    }

    /** 清理内部制度,并汇编成册: the thing that the promise adds is told nowhere. */
    private Finding withAdded(List<Part> parts, Finding whole) {
        boolean adds = parts.stream()
                .skip(2)
                .anyMatch(part -> part.text().startsWith("并") && !part.once().isEmpty());
        boolean kept = whole.verdict().status() == FollowupStatus.DELIVERED;
        Finding told = adds && !kept ? best(List.of(parts.get(1).alone())) : whole;
        if (told.verdict().status() != FollowupStatus.DELIVERED
                || told.evidence().isEmpty()) {
            return whole;
        }
        Statement evidence = told.evidence().get();
        boolean missing = parts.stream()
                .skip(2)
                .filter(part -> part.text().startsWith("并") && !part.once().isEmpty())
                .anyMatch(part -> !verdicts.shows(part, evidence)
                        && later.statements().stream()
                                .noneMatch(statement -> verdicts.shows(part, statement)
                                        && closeness.of(parts.get(0), statement).score() >= DEED));
        return missing ? told.with(Verdict.partly(FollowupBasis.SOME_PARTS)) : whole;
    }

    /** 覆盖各县: told of two of them. */
    private Finding inPlaces(Part whole, Finding told) {
        boolean some = told.verdict().status() == FollowupStatus.DELIVERED
                && told.evidence()
                        .filter(evidence -> verdicts.onlySomePlaces(whole, evidence))
                        .isPresent();
        return some ? told.with(Verdict.partly(FollowupBasis.SOME_PARTS)) : told;
    }

    private Finding inFigures(List<Part> parts, List<Targets.Target> set, Finding told) {
        List<Figures.Answer> answers = new ArrayList<>();
        for (Targets.Target target : set) {
            Part part = parts.stream()
                    .filter(p -> p.text().equals(target.clause()))
                    .findFirst()
                    .map(Part::alone)
                    .orElse(parts.get(0));
            figures.answer(target, part, close(List.of(parts.get(0), part))).ifPresent(answers::add);
        }
        if (answers.isEmpty()) {
            return withoutFigure(set, told);
        }
        long met = answers.stream()
                .filter(answer -> targets.met(answer.target(), answer.figure()))
                .count();
        Figures.Answer first = answers.get(0);
        Verdict verdict = met == set.size() && !verdicts.leavesRest(first.statement())
                ? Verdict.delivered(FollowupBasis.TARGET_MET)
                : Verdict.partly(met == answers.size() ? FollowupBasis.SOME_PARTS : FollowupBasis.TARGET_MISSED);
        return new Finding(
                verdict,
                Optional.of(first.statement()),
                first.similarity(),
                Optional.of(first.figure()),
                Optional.of(targets.met(first.target(), first.figure())),
                met == set.size() ? Finding.Scope.WHOLE : Finding.Scope.SO_FAR);
    }

    private Finding withoutFigure(List<Targets.Target> set, Finding told) {
        if (told.verdict().status() != FollowupStatus.DELIVERED) {
            return told;
        }
        Targets.Target first = set.get(0);
        String words = told.evidence().map(Statement::text).orElse("");
        if (targets.metInWords(first, words) || targets.metByNames(first, words)) {
            return told;
        }
        boolean rate = first.row().unitKind() == UnitKind.PERCENT;
        return told.with(rate ? Verdict.mentioned(FollowupBasis.NO_FIGURE) : Verdict.partly(FollowupBasis.NO_FIGURE));
    }

    private List<Double> close(List<Part> parts) {
        return later.statements().stream()
                .map(statement -> parts.stream()
                        .mapToDouble(part -> closeness.of(part, statement).score())
                        .max()
                        .orElse(0))
                .toList();
    }

    private Finding inWords(List<Part> parts) {
        List<Part> clauses = parts.subList(1, parts.size());
        List<Part> things = clauses.stream()
                .filter(part -> part.demand() == Actions.Demand.ONCE)
                .toList();
        if (things.size() > 1) {
            return together(things.stream()
                    .map(part -> best(List.of(part.of(parts.get(0)).alone())))
                    .toList());
        }
        List<Part> looked = new ArrayList<>(List.of(parts.get(0)));
        looked.addAll(things.isEmpty() ? clauses : things);
        return best(looked);
    }

    private static Finding together(List<Finding> findings) {
        Finding best = findings.stream()
                .min(Comparator.comparing((Finding finding) -> finding.verdict().status())
                        .thenComparing(finding -> -finding.similarity()))
                .orElseThrow();
        boolean same = findings.stream()
                .allMatch(
                        finding -> finding.verdict().status() == best.verdict().status());
        boolean some = best.verdict().status() == FollowupStatus.DELIVERED && !same;
        return some ? best.with(Verdict.partly(FollowupBasis.SOME_PARTS)) : best;
    }

    /** The sentence that tells most of any of these parts. */
    private Finding best(List<Part> parts) {
        Candidate best = null;
        double closest = 0;
        for (Statement statement : later.statements()) {
            for (Part part : parts) {
                Closeness.Closest close = closeness.of(part, statement);
                closest = Math.max(closest, close.score());
                Candidate candidate = candidate(part, statement, close);
                if (candidate != null && (best == null || candidate.rank > best.rank + 1e-9)) {
                    best = candidate;
                }
            }
        }
        return best == null ? Finding.nothing(closest) : best.finding;
    }

    private static double least(Verdict verdict, Statement statement, double credit) {
        if (verdict.basis() == FollowupBasis.SHORTCOMING) {
            return SHORTCOMING;
        }
        if (verdict.basis() == FollowupBasis.PLANNED_AGAIN) {
            return PLAN;
        }
        return (verdict.tellsOfDeed() && !statement.figures().isEmpty() ? DEED : IN_GENERAL) - credit;
    }

    private Candidate candidate(Part part, Statement statement, Closeness.Closest close) {
        if (close.score() < LEAST) {
            return null;
        }
        Verdict verdict = verdicts.of(part, statement, close, later.year());
        boolean matter = closeness.tellsMatter(part, statement.text(), statement.before() + statement.text());
        double credit = !matter ? -OTHER_MATTER : verdicts.showsAction(part, statement, close) ? SAME_ACTION : 0;
        boolean empty = statement.heading() && verdict.basis() == FollowupBasis.IN_GENERAL;
        if (empty || close.score() < least(verdict, statement, credit)) {
            return null;
        }
        double bonus = part.demand() == Actions.Demand.ONCE ? DEED_OF_THING : DEED_OF_ACTIVITY;
        double rank = close.score()
                + (verdict.tellsOfDeed() ? bonus : 0)
                - (verdict.basis() == FollowupBasis.OTHER_YEAR ? OTHER_YEAR : 0)
                - (statement.heading() ? HEADING : 0);
        return new Candidate(Finding.told(verdict, statement, close.score(), verdicts.scope(statement)), rank);
    }
}
