package org.zhibiao.site;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.zhibiao.site.Edition.Indicator;
import org.zhibiao.table.IndicatorYearRow;

/** The page of an indicator: its groups of peers over the years; where bodies are few, with all their values. */
final class IndicatorPage {
    private final Edition edition;

    IndicatorPage(Edition edition) {
        this.edition = edition;
    }

    /** The page by its place. */
    Map<String, String> page(IndicatorContent content) {
        Indicator indicator = edition.indicators().get(content.indicatorId());
        String place = Place.indicator(indicator.id());
        Frame frame = new Frame(edition, place, indicator.name(), "echarts.simple.min.js", "charts.js");
        return Map.of(place, frame.around(page -> write(page, frame, indicator, content)));
    }

    /** The page of a part of a group by its place; none where the page of the indicator has its bodies. */
    Map<String, String> page(Peers peers) {
        if (isInline(peers)) {
            return Map.of();
        }
        Indicator indicator = edition.indicators().get(peers.indicatorId());
        String place = Place.peers(indicator.id(), peers.groupNumber(), peers.part());
        String title = indicator.name() + " " + peers.name(edition);
        Frame frame = new Frame(edition, place, title, "echarts.simple.min.js", "charts.js");
        return Map.of(place, frame.around(page -> {
            head(page, frame, indicator, peers.name(edition));
            pager(page, frame, peers);
            new PeersTable(page, frame, peers).write(indicator.name() + "，" + peers.name(edition));
            pager(page, frame, peers);
        }));
    }

    private void write(Html page, Frame frame, Indicator indicator, IndicatorContent content) {
        head(page, frame, indicator, "");
        if (content.groups().isEmpty()) {
            page.leaf("p", "已读的报告里还没有这个指标的数字。", "class", "empty");
            return;
        }
        boolean inline = isInline(content.groups().get(0));
        if (!content.years().isEmpty()) {
            page.leaf("h2", "各类机关的中位数");
            medians(page, frame, content);
        }
        for (Peers peers : content.groups()) {
            if (inline) {
                page.line().leaf("h2", peers.name(edition));
                new PeersTable(page, frame, peers).write(indicator.name() + "，" + peers.name(edition));
            }
        }
        if (!inline) {
            groups(page, frame, indicator, content);
        }
    }

    private static boolean isInline(Peers peers) {
        int few = 40;
        return peers.seriesCount() <= few;
    }

    private void head(Html page, Frame frame, Indicator indicator, String group) {
        page.open("p", "class", "crumbs").link(frame.to(Place.INDICATORS), "指标").text(" › ");
        page.text(indicator.topic());
        if (!group.isEmpty()) {
            page.text(" › ").link(frame.to(Place.indicator(indicator.id())), indicator.name());
        }
        page.close().leaf("h1", indicator.name());
        if (!group.isEmpty()) {
            page.leaf("p", group, "class", "lead");
        }
        page.leaf("p", indicator.definition(), "class", "lead");
        page.open("p", "class", "note")
                .text("单位 " + indicator.unit() + " · " + indicator.aggregation() + " · " + indicator.higherIs() + " · ")
                .leaf("code", indicator.id())
                .close();
    }

    private void medians(Html page, Frame frame, IndicatorContent content) {
        List<Integer> years = YearTable.span(
                content.years().stream().map(IndicatorYearRow::year).toList());
        List<YearTable.Series> rows = content.groups().stream()
                .map(peers -> median(frame, peers, content))
                .filter(series -> !series.cells().isEmpty())
                .toList();
        YearTable.Chart chart = new YearTable.Chart("medians", "many", "同类机关", "机关数");
        new YearTable(page).write(chart, "各类机关每年的中位数", years, rows);
    }

    private YearTable.Series median(Frame frame, Peers peers, IndicatorContent content) {
        Map<Integer, YearTable.Cell> cells = content.years().stream()
                .filter(row -> isOf(peers, row))
                .collect(Collectors.toMap(IndicatorYearRow::year, row -> cell(row, peers.unitNorm()), (a, b) -> a));
        String address = isInline(peers)
                ? "#g" + peers.groupNumber()
                : frame.to(Place.peers(peers.indicatorId(), peers.groupNumber(), 0));
        return new YearTable.Series(
                peers.name(edition), address, "", "", "", cells, Amount.grouped(peers.agencyCount()));
    }

    private static YearTable.Cell cell(IndicatorYearRow row, String unit) {
        String note = row.agencyCount() + "个机关，最小 " + Amount.plain(row.valueMin(), unit) + "，最大 "
                + Amount.plain(row.valueMax(), unit)
                + (row.valueSum() == null ? "" : "，合计 " + Amount.plain(row.valueSum(), unit));
        return YearTable.Cell.number(row.valueMedian(), unit, note);
    }

    private static boolean isOf(Peers peers, IndicatorYearRow row) {
        return row.reportType() == peers.reportType()
                && row.scope() == peers.scope()
                && row.unitNorm().equals(peers.unitNorm())
                && row.level() == peers.level()
                && Objects.equals(row.functionCode(), peers.functionCode());
    }

    private void groups(Html page, Frame frame, Indicator indicator, IndicatorContent content) {
        page.leaf("h2", "逐个机关").open("ul", "class", "columns");
        for (Peers peers : content.groups()) {
            page.open("li");
            page.link(frame.to(Place.peers(indicator.id(), peers.groupNumber(), 0)), peers.name(edition));
            page.text(" ")
                    .leaf("small", Amount.grouped(peers.agencyCount()) + "个")
                    .close();
        }
        page.close();
    }

    private static void pager(Html page, Frame frame, Peers peers) {
        Pager.write(
                page,
                frame,
                peers.parts(),
                peers.part(),
                part -> Place.peers(peers.indicatorId(), peers.groupNumber(), part));
    }
}
