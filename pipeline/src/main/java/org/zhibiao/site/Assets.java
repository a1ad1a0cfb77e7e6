package org.zhibiao.site;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** The files that all pages share: style sheet, scripts, the chart library with its license. */
final class Assets {
    static final List<String> NAMES = List.of(
            "site.css",
            "charts.js",
            "report.js",
            "search.js",
            "icon.svg",
            "echarts.simple.min.js",
            "echarts.LICENSE.txt",
            "echarts.NOTICE.txt");

    private Assets() {}

    static PageCounts write(Folder folder) throws IOException {
        PageCounts counts = PageCounts.NONE;
        for (String name : NAMES) {
            byte[] bytes = bytes(name);
            folder.write("assets/" + name, bytes);
            counts = counts.plus(PageCounts.of(name, bytes.length));
        }
        return counts;
    }

    static byte[] bytes(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream("assets/" + name), name)) {
            return in.readAllBytes();
        }
    }
}
