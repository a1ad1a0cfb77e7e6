package org.zhibiao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the head of a page says of its article, in the tags that sites of Chinese public bodies have to set. It is the site
 * that says so, not the crawler, so it is no stated metadata: it becomes lines above the text, written as sites write
 * them, and is weighed like any other line of the page. What a reader sees anyway is not said twice.
 */
final class HtmlHead {
    private static final int LONGEST = 200;

    private HtmlHead() {}

    static List<String> lines(Document page, String visible) {
        String seen = squeezed(visible);
        List<String> lines = new ArrayList<>();
        station(page).ifPresent(station -> lines.add("当前位置：" + station));
        meta(page, "PubDate").or(() -> meta(page, "PublishDate")).ifPresent(date -> lines.add("发布时间：" + date));
        meta(page, "ContentSource")
                .filter(source -> !seen.contains("来源:" + squeezed(source)))
                .ifPresent(source -> lines.add("来源：" + source));
        Optional<String> article = meta(page, "ArticleTitle");
        article.filter(title -> !seen.contains(squeezed(title))).ifPresent(lines::add);
        if (article.isEmpty()) {
            Optional.of(clipped(page.title()))
                    .filter(title -> !title.isEmpty() && !seen.contains(squeezed(title)))
                    .ifPresent(title -> lines.add("名称：" + title));
        }
        return lines;
    }

    /** Where in the site the page stands. */
    private static Optional<String> station(Document page) {
        Optional<String> column = meta(page, "ColumnName");
        return meta(page, "SiteName")
                .map(site -> column.map(c -> site + " > " + c).orElse(site))
                .or(() -> column);
    }

    private static Optional<String> meta(Document page, String name) {
        for (Element meta : page.select("meta[name][content]")) {
            String content = clipped(meta.attr("content"));
            if (meta.attr("name").strip().equalsIgnoreCase(name) && !content.isEmpty()) {
                return Optional.of(content);
            }
        }
        return Optional.empty();
    }

    private static String clipped(String value) {
        String line = value.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST)));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0\u3000]+", "").replace('：', ':');
    }
}
