package org.zhibiao.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a text speaks of its own body: 我局, 我委, 我市. */
final class SelfReferences {
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry(
                    "局", List.of("我局", "全局上下", "全局干部", "局党组", "局党委", "局机关", "局领导", "局属", "局主要", "局务会", "本局", "局长办公会")),
            Map.entry("委", List.of("我委", "委党组", "委党委", "委机关", "委内", "委主要", "委主任办公会", "全委")),
            Map.entry("厅", List.of("我厅", "厅党组", "厅机关", "厅领导", "全厅", "厅主要", "厅务会")),
            Map.entry("办", List.of("我办", "办党组", "全办", "办机关")),
            Map.entry("部", List.of("我部", "部党组", "部务会", "部领导")),
            Map.entry("署", List.of("我署", "署党组")),
            Map.entry("院", List.of("我院", "院党组", "院党委")),
            Map.entry("中心", List.of("我中心", "中心党组", "中心党委", "中心党支部")),
            Map.entry("队", List.of("我队", "我支队", "我大队", "我总队", "支队党委", "大队党委", "总队党委")),
            Map.entry("街道", List.of("我街道", "我街", "街道党工委", "街道办事处", "全街道", "街道班子")),
            Map.entry("镇", List.of("我镇", "全镇", "镇党委", "镇政府", "镇机关")),
            Map.entry("乡", List.of("我乡", "全乡", "乡党委", "乡政府", "乡机关")),
            Map.entry("关", List.of("我关", "关党委", "全关")),
            Map.entry("区", List.of("我管委会", "管委会", "开发区党工委", "园区党工委", "新区党工委", "高新区党工委", "党工委、管委会")));
    private static final List<String> TERRITORY =
            List.of("我市", "我区", "我县", "我省", "我州", "我旗", "全市", "全区", "全县", "全省", "全州", "全旗", "本市", "本区");

    private final Map<String, Integer> counts = new HashMap<>();
    private final int territory;
    private final int bodies;

    SelfReferences(String text) {
        WORDS.forEach((word, forms) ->
                counts.put(word, forms.stream().mapToInt(f -> count(text, f)).sum()));
        territory = TERRITORY.stream().mapToInt(f -> count(text, f)).sum();
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
