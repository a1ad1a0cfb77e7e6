package org.zhibiao.identity;

import java.util.HashMap;
import java.util.Map;

/** How a text speaks of its own body: 我局, 我委, 我市. */
final class SelfReferences {
    private final Map<String, Integer> counts = new HashMap<>();
    private final int territory;
    private final int bodies;

    SelfReferences(String text) {
        ClueRules.FileShape words = ClueRules.standard().words();
        words.selfWords()
                .forEach(w -> counts.put(
                        w.word(),
                        w.forms().stream().mapToInt(f -> count(text, f)).sum()));
        territory =
                words.territoryWords().stream().mapToInt(f -> count(text, f)).sum();
        bodies = counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int count(String text, String word) {
        int n = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            n++;
        }
        return n;
    }

    /** By how much these words strengthen (above 1) or weaken a body. */
    double factor(Body body) {
        if (body.isGovernment()) {
            int own = ownOf("局") + ownOf("委") + ownOf("厅") + ownOf("办") + ownOf("中心") + ownOf("队");
            return own >= 3 && own * 3 > territory ? 0.3 : isOfTerritory() ? 1.3 : 1;
        }
        int own = ownOf(body.selfWord());
        if (bodies < 2 || body.selfWord().isEmpty()) {
            return 1;
        }
        return own == 0 ? 0.4 : 0.6 + 0.9 * own / bodies;
    }

    /** Whether the text speaks of a territory and of no office as its own. */
    private boolean isOfTerritory() {
        int own =
                ownOf("局") + ownOf("委") + ownOf("厅") + ownOf("办") + ownOf("街道") + ownOf("镇") + ownOf("乡") + ownOf("区");
        return territory >= 3 && own * 3 <= territory;
    }

    String evidence(Body body) {
        return body.isGovernment()
                ? "speaks of its territory ×" + territory
                : "self references: 我" + body.selfWord() + " and the like ×" + ownOf(body.selfWord());
    }

    private int ownOf(String word) {
        return counts.getOrDefault(word, 0);
    }
}
