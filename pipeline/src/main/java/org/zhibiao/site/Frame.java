package org.zhibiao.site;

import java.util.List;
import java.util.function.Consumer;

/** What stands around the content of every page: head, navigation, search, foot. */
final class Frame {
    private static final String POLICY =
            "default-src 'none'; script-src 'self' file:; style-src 'self' file: 'unsafe-inline';"
                    + " img-src 'self' file: data:; base-uri 'none'; form-action 'self' file:";

    private record Entry(String place, String name) {}

    private static final List<Entry> NAVIGATION = List.of(
            new Entry(Place.OVERVIEW, "概览"),
            new Entry(Place.INDICATORS, "指标"),
            new Entry(Place.AGENCIES, "机关"),
            new Entry(Place.DATA, "下载"),
            new Entry(Place.DICTIONARY, "数据词典"));

    private final Edition edition;
    private final String place;
    private final String title;
    private final List<String> scripts;

    /**
     * The frame of a page.
     *
     * @param place where the page lies
     * @param scripts files of the folder assets that it needs besides those of all pages
     */
    Frame(Edition edition, String place, String title, String... scripts) {
        this.edition = edition;
        this.place = place;
        this.title = title;
        this.scripts = List.of(scripts);
    }

    /** The page with some content. */
    String around(Consumer<Html> content) {
        Html page = new Html();
        page.open("html", "lang", "zh-CN");
        head(page);
        page.line().open("body");
        page.leaf("a", "跳到正文", "class", "skip", "href", "#main");
        header(page);
        page.line().open("main", "id", "main", "tabindex", "-1");
        content.accept(page);
        page.close();
        footer(page);
        return "<!doctype html>\n" + page.close().close().finish() + "\n";
    }

    /** The address of another page, from this one. */
    String to(String other) {
        return Place.root(place) + other;
    }

    private void head(Html page) {
        page.open("head").lone("meta", "charset", "utf-8");
        page.lone("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.lone("meta", "name", "color-scheme", "content", "light dark");
        page.lone("meta", "name", "referrer", "content", "no-referrer");
        page.lone("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        page.leaf("title", title + " · 指标");
        page.lone("link", "rel", "icon", "href", to("assets/icon.svg"));
        page.lone("link", "rel", "stylesheet", "href", to("assets/site.css"));
        scripts.forEach(script -> page.leaf("script", "", "src", to("assets/" + script), "defer", ""));
        page.close();
    }

    private void header(Html page) {
        page.line().open("header", "class", "top").open("div", "class", "bar");
        page.open("a", "class", "brand", "href", to(Place.OVERVIEW));
        page.leaf("b", "指标").leaf("span", "法治政府建设报告里的数字", "class", "motto").close();
        page.open("nav", "aria-label", "主导航").open("ul");
        for (Entry entry : NAVIGATION) {
            page.open("li");
            if (entry.place.equals(place)) {
                page.leaf("a", entry.name, "href", to(entry.place), "aria-current", "page");
            } else {
                page.link(to(entry.place), entry.name);
            }
            page.close();
        }
        page.close().close();
        page.open("form", "role", "search", "class", "find", "action", to(Place.SEARCH), "method", "get");
        page.lone("input", "type", "search", "name", "q", "placeholder", "查机关或指标", "aria-label", "查机关或指标");
        page.leaf("button", "查", "type", "submit").close();
        page.close().close();
    }

    private void footer(Html page) {
        page.line().open("footer").open("p");
        page.text("每个数字都能点回报告原文中的出处。缺数就是缺数：没有报告、没有说明或者无法确定的，不作推算。");
        page.close().open("p", "class", "note");
        page.text("快照 " + edition.snapshotId() + " · 规则 " + brief(edition.rulesVersion()));
        page.close().close();
    }

    private static String brief(String version) {
        int shown = 12;
        return version.substring(0, Math.min(shown, version.length()));
    }
}
