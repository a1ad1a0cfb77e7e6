package org.zhibiao.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The bodies of a group of peers over the years, with their median. */
final class PeersTable {
    private final Html page;
    private final Frame frame;
    private final Peers peers;

    PeersTable(Html page, Frame frame, Peers peers) {
        this.page = page;
        this.frame = frame;
        this.peers = peers;
    }

    void write(String caption) {
        List<Integer> years = YearTable.span(peers.bodies().stream()
                .flatMap(body -> body.years().stream())
                .map(IndicatorValue::year)
                .toList());
        List<YearTable.Series> rows = new ArrayList<>();
        rows.addAll(median().stream().toList());
        peers.bodies().forEach(body -> rows.add(series(body)));
        YearTable.Chart chart = new YearTable.Chart("g" + peers.groupNumber(), "many", "机关", "名次");
        new YearTable(page).write(chart, caption, years, rows);
    }

    private YearTable.Series series(Peers.Body body) {
        Map<Integer, YearTable.Cell> cells = body.years().stream()
                .collect(Collectors.toMap(
                        IndicatorValue::year, value -> YearTable.cell(value, peers.unitNorm(), frame), (a, b) -> a));
        return new YearTable.Series(
                body.agencyName(),
                frame.to(Place.agency(body.agencyId())),
                "",
                "",
                "",
                cells,
                rank(body).orElse(""));
    }

    /** The place among the peers in the latest year that has one. */
    private static Optional<String> rank(Peers.Body body) {
        return body.years().stream()
                .filter(value -> value.peerRank() != null)
                .max(Comparator.comparingInt(IndicatorValue::year))
                .map(value -> value.year() + "年 " + value.peerRank() + "/" + value.peerCount());
    }

    /** Peers report for the same months too; of a year with two lengths the median of the larger circle is shown. */
    private Optional<YearTable.Series> median() {
        Map<Integer, IndicatorValue> widest = new TreeMap<>();
        peers.bodies().stream()
                .flatMap(body -> body.years().stream())
                .filter(value -> value.peerMedian() != null)
                .forEach(value -> widest.merge(value.year(), value, (a, b) -> a.peerCount() >= b.peerCount() ? a : b));
        if (widest.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, YearTable.Cell> cells = new TreeMap<>();
        widest.forEach((year, value) -> cells.put(year, cell(value.peerMedian(), value.peerCount())));
        return Optional.of(new YearTable.Series("同类中位数", "", "median", "", "", cells, ""));
    }

    private YearTable.Cell cell(BigDecimal median, int count) {
        return YearTable.Cell.number(median, peers.unitNorm(), count + "个机关");
    }
}
