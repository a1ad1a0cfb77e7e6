package org.zhibiao.site;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The search: a page, the index of the indicators, and how large each shard of the index of bodies is. */
final class SearchPage {
    private final Edition edition;
    private final int shards;
    private final Map<Integer, Long> sizes;

    /**
     * The page of a search.
     *
     * @param sizes bodies by shard; the page loads the smallest shard that a word leads to
     */
    SearchPage(Edition edition, int shards, Map<Integer, Long> sizes) {
        this.edition = edition;
        this.shards = shards;
        this.sizes = new TreeMap<>(sizes);
    }

    Map<String, String> files() {
        Frame frame = new Frame(edition, Place.SEARCH, "查找", "search.js", "../search/index.js");
        return Map.of(Place.SEARCH, frame.around(this::write), "search/index.js", index());
    }

    private void write(Html page) {
        page.leaf("h1", "查找");
        page.open("form", "role", "search", "class", "search", "method", "get", "action", Place.SEARCH);
        page.leaf("label", "机关或指标，可以写几个词", "for", "q");
        page.lone(
                "input", "id", "q", "type", "search", "name", "q", "autocomplete", "off", "placeholder", "例如：闵行 行政许可");
        page.close();
        page.leaf("p", "", "id", "told", "role", "status");
        page.leaf("div", "", "id", "results");
        page.open("noscript").leaf("p", "查找要用脚本。没有脚本时，请从“机关”和“指标”两页进入。").close();
    }

    private String index() {
        String indicators = edition.indicatorIds().stream()
                .map(edition.indicators()::get)
                .map(i -> "[" + Escape.script(i.name()) + "," + Escape.script(Place.indicator(i.id())) + ","
                        + Escape.script(i.definition()) + "," + Escape.script(Place.row(i.id())) + "]")
                .collect(Collectors.joining(",\n", "[", "]"));
        String counts = sizes.entrySet().stream()
                .map(size -> size.getKey() + ":" + size.getValue())
                .collect(Collectors.joining(",", "{", "}"));
        return "zhibiao.index({shards:" + shards + ",sizes:" + counts + ",\nindicators:" + indicators + "});\n";
    }
}
