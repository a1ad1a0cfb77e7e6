package org.zhibiao.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Scores of commitments, problems and headings over all reports. */
final class PassageScore {

    private final Map<PassageKind, Tally> tallies = new EnumMap<>(PassageKind.class);
    private final Share roles = new Share();

    PassageScore() {
        for (PassageKind kind : PassageKind.values()) {
            tallies.put(kind, new Tally());
        }
    }

    void add(GoldReport gold, Prediction prediction) {
        tallies.forEach((kind, tally) -> add(
                kind,
                gold.passages().getOrDefault(kind, List.of()),
                prediction.passages().getOrDefault(kind, List.of()),
                tally));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        tallies.forEach((kind, tally) -> lines.add(kind.label() + ": " + tally.scoresAndCounts()));
        if (roles.asked()) {
            lines.add("section_role: " + roles.countsAndRatio());
        }
        return lines;
    }

    private void add(PassageKind kind, List<Passage> gold, List<Passage> predicted, Tally tally) {
        Matching matching = Matching.of(gold, predicted, kind::same);
        int right = 0;
        int missed = 0;
        for (int i = 0; i < gold.size(); i++) {
            int core = gold.get(i).standing() == Standing.CORE ? 1 : 0;
            right += matching.predictionOf().containsKey(i) ? core : 0;
            missed += matching.predictionOf().containsKey(i) ? 0 : core;
        }
        int wrong = 0;
        for (int j = 0; j < predicted.size(); j++) {
            wrong += !matching.goldOf().containsKey(j) && !touchesOpen(predicted.get(j), gold) ? 1 : 0;
        }
        tally.add(right, wrong, missed);
        if (kind == PassageKind.SECTIONS) {
            matching.predictionOf().forEach((i, j) -> noteRole(gold.get(i), predicted.get(j)));
        }
    }

    private static boolean touchesOpen(Passage predicted, List<Passage> gold) {
        return gold.stream()
                .anyMatch(passage ->
                        passage.standing() == Standing.OPEN && passage.span().overlap(predicted.span()) > 0);
    }

    private void noteRole(Passage gold, Passage predicted) {
        if (!gold.open().contains("role")) {
            roles.note(Share.Verdict.of(gold.role(), predicted.role()));
        }
    }
}
