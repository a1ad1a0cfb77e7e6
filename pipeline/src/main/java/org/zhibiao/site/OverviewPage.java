package org.zhibiao.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhibiao.table.YearRow;

/** The first page: what there is, of which bodies and years, and how good it is. */
final class OverviewPage {
    private final Edition edition;
    private final Summary summary;

    OverviewPage(Edition edition, Summary summary) {
        this.edition = edition;
        this.summary = summary;
    }

    Map<String, String> page() {
        Frame frame = new Frame(edition, Place.OVERVIEW, "概览", "echarts.simple.min.js", "charts.js");
        return Map.of(Place.OVERVIEW, frame.around(page -> write(page, frame)));
    }

    private void write(Html page, Frame frame) {
        page.leaf("h1", "各级机关的法治政府建设报告，读成可比较的数字");
        page.leaf("p", "每个数字都带着它在原文中的出处：点一下数字，就回到报告里的那句话。", "class", "lead");
        totals(page);
        page.line().leaf("h2", "机关与年份");
        if (summary.bodies().isEmpty()) {
            new Shelves(page, frame).write(summary.shelves());
        } else {
            summary.bodies().get(0).matrix(page, frame, "");
        }
        page.line().leaf("h2", "逐年");
        years(page);
        page.line().leaf("h2", "覆盖最广的指标");
        indicators(page, frame);
        new Quality(page, edition, summary).write();
    }

    private void totals(Html page) {
        page.line().open("dl", "class", "totals");
        total(page, "机关", "agencies");
        total(page, "报告", "reports");
        total(page, "数字", "metrics");
        total(page, "指标", "indicators");
        total(page, "承诺", "commitments");
        total(page, "承认的问题", "problems");
        page.close();
    }

    private void total(Html page, String name, String table) {
        page.open("div")
                .leaf("dt", name)
                .leaf("dd", Amount.grouped(summary.rows(table)))
                .close();
    }

    private void years(Html page) {
        List<Integer> span =
                YearTable.span(summary.years().stream().map(YearRow::year).toList());
        List<YearTable.Series> rows = List.of(
                counts("报告", summary.years().stream().collect(Collectors.toMap(YearRow::year, YearRow::reportCount))),
                counts("数字", summary.years().stream().collect(Collectors.toMap(YearRow::year, YearRow::metricCount))),
                counts(
                        "承诺",
                        summary.years().stream().collect(Collectors.toMap(YearRow::year, YearRow::commitmentCount))));
        new YearTable(page).write(new YearTable.Chart("years", "one", "", ""), "各年的报告、数字和承诺", span, rows);
    }

    private static YearTable.Series counts(String name, Map<Integer, Long> counts) {
        Map<Integer, YearTable.Cell> cells = new TreeMap<>();
        counts.forEach((year, count) ->
                cells.put(year, new YearTable.Cell(Amount.grouped(count), count.toString(), "", "", "")));
        return new YearTable.Series(name, "", "", "", "", cells, "");
    }

    private void indicators(Html page, Frame frame) {
        int shown = 12;
        page.open("ul", "class", "columns");
        summary.coverage().stream()
                .sorted(Comparator.comparingLong(Coverage::agencyCount)
                        .thenComparingLong(Coverage::valueCount)
                        .reversed()
                        .thenComparing(Coverage::indicatorId))
                .limit(shown)
                .forEach(coverage -> edition.indicator(coverage.indicatorId()).ifPresent(indicator -> {
                    page.open("li").link(frame.to(Place.indicator(indicator.id())), indicator.name());
                    page.text(" ")
                            .leaf("small", Amount.grouped(coverage.agencyCount()) + "个机关")
                            .close();
                }));
        page.close();
        page.open("p")
                .link(frame.to(Place.INDICATORS), "全部" + edition.indicators().size() + "个指标")
                .close();
    }
}
