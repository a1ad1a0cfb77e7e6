package org.zhibiao.site;

import java.util.Map;

/** The way to every body: by province-level division, and where bodies are few, all of them. */
final class AgenciesPage {
    private final Edition edition;
    private final Summary summary;

    AgenciesPage(Edition edition, Summary summary) {
        this.edition = edition;
        this.summary = summary;
    }

    Map<String, String> page() {
        Frame frame = new Frame(edition, Place.AGENCIES, "机关");
        return Map.of(Place.AGENCIES, frame.around(page -> {
            page.leaf("h1", "机关");
            page.open("p", "class", "lead").text("按地区看，或者");
            page.link(frame.to(Place.SEARCH), "按名称查").text("。").close();
            new Shelves(page, frame).write(summary.shelves());
            if (!summary.bodies().isEmpty()) {
                page.line().leaf("h2", "全部机关");
                summary.bodies().get(0).matrix(page, frame, "");
            }
        }));
    }
}
