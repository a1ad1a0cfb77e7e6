package org.zhibiao.followup;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhibiao.table.MetricRow;
import org.zhibiao.table.SectionRole;

/** Looks in the later report for the figure that answers a target. */
final class Figures {
    /** From here on a sentence may tell the figure; what it counts is looked at besides. */
    private static final double SENTENCE = 0.26;

    private static final double SUBJECT = 0.4;
    private static final double LONE_FIGURE = 0.38;

    /** 免罚清单发布,事项增至35项: what is counted stands before. */
    private static final double ELLIPTIC = 0.5;

    /** The sentence tells the promised matter by whatever name, so its figure is likely to count it. */
    private static final double SAME_MATTER = 0.5;

    private static final double COUNTS_SAME = 0.15;
    private static final Pattern BRACKETS = Pattern.compile("[(][^()]{0,60}[)]");

    private final SameMatter matters = new SameMatter();
    private final Targets targets = Targets.standard();
    private final Cues cues = Cues.standard();
    private final Closeness closeness;
    private final LaterText later;
    private final List<MetricRow> all;

    Figures(Closeness closeness, LaterText later) {
        this.closeness = closeness;
        this.later = later;
        this.all = later.statements().stream()
                .flatMap(statement -> statement.figures().stream())
                .toList();
    }

    /** A figure that answers a target, and where it stands. */
    record Answer(Targets.Target target, MetricRow figure, Statement statement, double similarity, double fit) {}

    /**
     * The best answer.
     *
     * @param part the part of the promise in which the target stands
     * @param close how close the sentences of the report come to the promise, in their order
     */
    Optional<Answer> answer(Targets.Target target, Part part, List<Double> close) {
        Answer best = null;
        for (int i = 0; i < close.size(); i++) {
            Statement statement = later.statements().get(i);
            if (close.get(i) < SENTENCE
                    || statement.role() == SectionRole.PLAN
                    || statement.role() == SectionRole.PROBLEM) {
                continue;
            }
            for (MetricRow figure : statement.figures()) {
                Answer answer = answer(target, part, statement, figure, close.get(i), later.year());
                if (answer != null && (best == null || answer.fit > best.fit + 1e-9)) {
                    best = answer;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private Answer answer(
            Targets.Target target, Part part, Statement statement, MetricRow figure, double close, int year) {
        if (!targets.comparable(target, figure, year)) {
            return null;
        }
        String clause = clause(statement, figure);
        if (cues.tellsOfAnotherYear(ofItself(clause, figure), year)) {
            return null;
        }
        double own = closeness.covered(part, figure.subject() + "," + clause);
        double inWords = own + ELLIPTIC * Math.max(0, closeness.covered(part, statement.text()) - own);
        double subject = Math.max(inWords, sameMatter(part, statement, clause));
        if (!closeness.tellsMatter(part, statement.text(), statement.before() + statement.text())) {
            return null;
        }
        boolean lone = alone(target, statement.figures(), year);
        boolean itsOwn = subject >= SUBJECT || (lone && close >= LONE_FIGURE) || alone(target, all, year);
        if (!itsOwn) {
            return null;
        }
        double counted = countsSame(part, statement.text(), figure) ? COUNTS_SAME : 0;
        double fit = counted + 0.6 * subject + 0.4 * close + targets.fit(target, figure, clause);
        return new Answer(target, figure, statement, close, fit);
    }

    /** 1632批次(上年为1455批次): what stands in brackets tells of the figure in them alone. */
    private static String ofItself(String clause, MetricRow figure) {
        String plain = BRACKETS.matcher(clause).replaceAll("");
        return plain.contains(figure.quote()) ? plain : clause;
    }

    /** Whether what follows the figure is named in the promise too: 168户企业. */
    private static boolean countsSame(Part part, String sentence, MetricRow figure) {
        int end = sentence.indexOf(figure.quote()) + figure.quote().length();
        return end + 2 <= sentence.length() && part.text().contains(sentence.substring(end, end + 2));
    }

    private double sameMatter(Part part, Statement statement, String clause) {
        if (matters.same(part, clause)) {
            return SAME_MATTER + 0.2;
        }
        return matters.same(part, statement.text()) ? SAME_MATTER : 0;
    }

    /** Whether one figure alone counts in the target's very unit. */
    private boolean alone(Targets.Target target, List<MetricRow> figures, int year) {
        return figures.stream()
                        .filter(figure -> figure.unitNorm().equals(target.row().unitNorm()))
                        .filter(figure -> targets.comparable(target, figure, year))
                        .count()
                == 1;
    }

    private static String clause(Statement statement, MetricRow figure) {
        return statement.clauses().stream()
                .map(Wording.Clause::text)
                .filter(text -> text.contains(figure.quote()))
                .findFirst()
                .orElse(statement.text());
    }
}
