package org.zhibiao.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhibiao.site.Edition.Indicator;

/** All indicators by topic, with how many bodies report them. */
final class IndicatorsPage {
    private final Edition edition;
    private final Map<String, Coverage> coverage;

    IndicatorsPage(Edition edition, List<Coverage> coverage) {
        this.edition = edition;
        this.coverage = coverage.stream().collect(Collectors.toMap(Coverage::indicatorId, Function.identity()));
    }

    Map<String, String> page() {
        Frame frame = new Frame(edition, Place.INDICATORS, "指标");
        return Map.of(Place.INDICATORS, frame.around(page -> write(page, frame)));
    }

    private void write(Html page, Frame frame) {
        page.leaf("h1", "指标");
        page.leaf("p", "同一件事在各份报告里说法不同，指标把它们归到一起。", "class", "lead");
        Map<String, List<Indicator>> topics = edition.indicators().values().stream()
                .collect(Collectors.groupingBy(Indicator::topic, TreeMap::new, Collectors.toList()));
        topics.forEach((topic, indicators) -> topic(page, frame, topic, indicators));
    }

    private void topic(Html page, Frame frame, String topic, List<Indicator> indicators) {
        page.line().openScrolling(topic);
        page.open("table", "class", "plain catalogue").leaf("caption", topic);
        page.open("thead").open("tr").leaf("th", "指标", "scope", "col").leaf("th", "计什么", "scope", "col");
        page.leaf("th", "单位", "scope", "col");
        page.leaf("th", "机关", "scope", "col", "class", "n").leaf("th", "年份", "scope", "col", "class", "n");
        page.close().close().open("tbody");
        indicators.stream()
                .sorted(Comparator.comparing(Indicator::id))
                .forEach(indicator -> row(page, frame, indicator));
        page.close().close().close();
    }

    private void row(Html page, Frame frame, Indicator indicator) {
        Coverage known = coverage.get(indicator.id());
        page.line().open("tr").open("th", "scope", "row");
        page.link(frame.to(Place.indicator(indicator.id())), indicator.name()).close();
        page.leaf("td", indicator.definition()).leaf("td", indicator.unit());
        page.leaf("td", known == null ? "—" : Amount.grouped(known.agencyCount()), "class", "n");
        page.leaf("td", known == null ? "" : years(known), "class", "n");
        page.close();
    }

    private static String years(Coverage known) {
        return known.firstYear() == known.lastYear()
                ? Integer.toString(known.firstYear())
                : known.firstYear() + "–" + known.lastYear();
    }
}
