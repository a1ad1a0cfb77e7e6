package org.zhibiao.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scores predictions against gold, by the definitions of the gold's guideline. Pure. */
final class Scorer {

    private final int errorsShown;
    private final List<String> lines = new ArrayList<>();
    private final FactScore facts = new FactScore();
    private final PassageScore passages = new PassageScore();
    private final Share agencies = new Share();
    private final Share years = new Share();

    private Scorer(int errorsShown) {
        this.errorsShown = errorsShown;
    }

    /**
     * The scores as lines of text: one a report, then the totals.
     *
     * @param predictions by the name of the gold's folder; a missing one scores as no predictions
     * @param errorsShown how many missed and wrong figures are listed under each report
     */
    static String score(List<GoldReport> gold, Map<String, Prediction> predictions, int errorsShown) {
        Scorer scorer = new Scorer(errorsShown);
        gold.forEach(report -> scorer.add(report, predictions.getOrDefault(report.name(), Prediction.NONE)));
        return scorer.text();
    }

    private void add(GoldReport gold, Prediction prediction) {
        gold.agency().ifPresent(agency -> agencies.note(Share.Verdict.of(Optional.of(agency), prediction.agency())));
        gold.reportYear().ifPresent(year -> years.note(Share.Verdict.of(Optional.of(year), prediction.reportYear())));
        FactScore.Outcome outcome = facts.add(gold, prediction);
        lines.add(gold.name() + ": metrics " + outcome.tally().scoresAndCounts());
        outcome.missed().stream()
                .limit(errorsShown)
                .map(fact -> "   missed " + fact.label() + " " + plain(fact.value()) + " " + fact.subject())
                .forEach(lines::add);
        outcome.wrong().stream()
                .limit(errorsShown)
                .map(figure -> "   wrong  " + figure.quote() + " " + plain(figure.value()) + " " + figure.subject())
                .forEach(lines::add);
        passages.add(gold, prediction);
    }

    private String text() {
        lines.add("agency: " + agencies.counts());
        lines.add("report_year: " + years.counts());
        lines.addAll(passages.lines());
        lines.addAll(facts.lines());
        lines.add(facts.total());
        return String.join("\n", lines);
    }

    private static String plain(java.math.BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
