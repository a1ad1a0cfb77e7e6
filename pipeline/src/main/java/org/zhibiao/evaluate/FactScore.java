package org.zhibiao.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Scores of facts over all reports. A figure is right when its span overlaps a gold fact's and value and value_high are
 * equal; one that overlaps only an open gold fact is left out. Attributes are scored over the right figures, the
 * indicator over those that are no part of another.
 */
final class FactScore {

    private static final String UNKNOWN_PARENT = "?";

    private final Tally figures = new Tally();
    private final Tally indicators = new Tally();
    private final Map<String, Share> attributes = new TreeMap<>();
    private double likeness;
    private int compared;
    private int whollyRight;

    /** The faults of one report, for its lines. */
    record Outcome(Tally tally, List<GoldFact> missed, List<Figure> wrong) {}

    Outcome add(GoldReport gold, Prediction prediction) {
        Matching matching = Matching.of(gold.facts(), prediction.figures(), GoldFact::sameValue);
        Outcome outcome = outcome(gold, prediction, matching);
        figures.add(outcome.tally);
        Parents parents = new Parents(gold.facts(), prediction.figures(), matching);
        matching.predictionOf().forEach((i, j) -> {
            GoldFact fact = gold.facts().get(i);
            if (fact.core()) {
                compare(fact, prediction.figures().get(j), gold, parents);
            }
        });
        return outcome;
    }

    String total() {
        return "metrics: " + figures.scoresAndCounts();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (compared > 0) {
            lines.add("subject (mean likeness of character pairs to the annotators' words): "
                    + Tally.rounded(likeness / compared));
        }
        attributes.forEach((name, share) -> lines.add(name + ": " + share.countsAndRatio()));
        Tally strict = new Tally();
        strict.add(whollyRight, figures.predicted() - whollyRight, figures.annotated() - whollyRight);
        lines.add("strict (value, unit, comparator, kind, direction, period and parent all right): " + strict.scores());
        lines.add("indicator: " + indicators.scores());
        return lines;
    }

    private static Outcome outcome(GoldReport gold, Prediction prediction, Matching matching) {
        List<GoldFact> missed = new ArrayList<>();
        int right = 0;
        for (int i = 0; i < gold.facts().size(); i++) {
            GoldFact fact = gold.facts().get(i);
            if (fact.core() && matching.predictionOf().containsKey(i)) {
                right++;
            } else if (fact.core()) {
                missed.add(fact);
            }
        }
        List<GoldFact> open = gold.facts().stream().filter(fact -> !fact.core()).toList();
        List<Figure> wrong = new ArrayList<>();
        for (int j = 0; j < prediction.figures().size(); j++) {
            Figure figure = prediction.figures().get(j);
            if (!matching.goldOf().containsKey(j)
                    && open.stream().noneMatch(fact -> fact.span().overlap(figure.span()) > 0)) {
                wrong.add(figure);
            }
        }
        Tally tally = new Tally();
        tally.add(right, wrong.size(), missed.size());
        return new Outcome(tally, missed, wrong);
    }

    private void compare(GoldFact fact, Figure figure, GoldReport gold, Parents parents) {
        Map<String, Share.Verdict> verdicts = new TreeMap<>();
        verdicts.put("unit", Share.Verdict.of(fact.unit(), figure.unit()));
        verdicts.put("comparator", Share.Verdict.of(fact.comparator(), figure.comparator()));
        verdicts.put("kind", Share.Verdict.of(fact.kind(), figure.kind()));
        if (fact.kind().equals("change")) {
            verdicts.put("direction", Share.Verdict.of(fact.direction(), figure.direction()));
        }
        PeriodText period = PeriodText.of(fact.period()
                .orElseGet(() -> gold.reportYear().map(String::valueOf).orElseThrow()));
        verdicts.put("period", Share.Verdict.of(period, new PeriodText(figure.periodStart(), figure.periodEnd())));
        Optional<String> parent = parents.goldParent(figure);
        if (fact.parent().isPresent() || parent.isPresent()) {
            verdicts.put("parent", Share.Verdict.of(fact.parent(), parent));
        }
        verdicts.keySet().removeAll(fact.open());
        verdicts.forEach((name, verdict) ->
                attributes.computeIfAbsent(name, key -> new Share()).note(verdict));
        whollyRight += verdicts.containsValue(Share.Verdict.WRONG) ? 0 : 1;
        likeness += Likeness.dice(fact.subject(), figure.subject());
        compared++;
        compareIndicator(fact, figure);
    }

    private void compareIndicator(GoldFact fact, Figure figure) {
        if (fact.parent().isPresent() || fact.open().contains("indicator")) {
            return;
        }
        if (fact.indicator().isPresent() && fact.indicator().equals(figure.indicator())) {
            indicators.add(1, 0, 0);
        } else {
            indicators.add(
                    0, figure.indicator().isPresent() ? 1 : 0, fact.indicator().isPresent() ? 1 : 0);
        }
    }

    /** Finds the annotated total that answers a predicted one. */
    private static final class Parents {

        private final Map<String, Integer> places = new HashMap<>();
        private final List<GoldFact> facts;
        private final Matching matching;

        Parents(List<GoldFact> facts, List<Figure> figures, Matching matching) {
            for (int j = 0; j < figures.size(); j++) {
                places.put(figures.get(j).id(), j);
            }
            this.facts = facts;
            this.matching = matching;
        }

        Optional<String> goldParent(Figure figure) {
            return figure.parent()
                    .flatMap(id -> Optional.ofNullable(places.get(id)))
                    .map(place -> Optional.ofNullable(matching.goldOf().get(place))
                            .map(i -> facts.get(i).id())
                            .orElse(UNKNOWN_PARENT));
        }
    }
}
