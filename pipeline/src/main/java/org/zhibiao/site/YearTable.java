package org.zhibiao.site;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhibiao.table.Selection;

/**
 * A table with a row a series and a column a year. The chart above it is drawn from its cells by a script, so that both show
 * the same. Years without a value are there, as missing.
 */
final class YearTable {
    private final Html page;

    /**
     * What a row begins with.
     *
     * @param address where the name leads; empty for nowhere
     * @param style {@code median} for what the others are compared with, else empty
     */
    record Series(
            String name, String address, String style, String id, String unit, Map<Integer, Cell> cells, String last) {}

    /**
     * One value as shown.
     *
     * @param digits for the chart; empty where there is nothing to draw
     * @param peers the median of the peers, for the chart; empty where there is none
     */
    record Cell(String text, String digits, String peers, String address, String note) {

        static Cell number(BigDecimal value, String unit, String note) {
            return new Cell(Amount.plain(value, unit), Amount.digits(value), "", "", note);
        }
    }

    YearTable(Html page) {
        this.page = page;
    }

    /** All years from the first to the last. */
    static List<Integer> span(Collection<Integer> years) {
        if (years.isEmpty()) {
            return List.of();
        }
        int first = years.stream().mapToInt(Integer::intValue).min().orElseThrow();
        int last = years.stream().mapToInt(Integer::intValue).max().orElseThrow();
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    /** The value as a cell that leads to its proof. */
    static Cell cell(IndicatorValue value, String unit, Frame frame) {
        String address = value.reportId() == null
                ? ""
                : frame.to(Place.inReport(value.reportId(), value.charBegin(), value.metricId()));
        if (value.value() == null || value.selection() == Selection.AMBIGUOUS) {
            return new Cell("不定", "", "", address, "报告中有" + value.candidateCount() + "个数字，无法确定是哪一个");
        }
        return new Cell(
                Amount.of(value.comparator(), value.value(), Optional.ofNullable(value.valueHigh()), unit),
                Amount.digits(value.value()),
                Optional.ofNullable(value.peerMedian()).map(Amount::digits).orElse(""),
                address,
                value.selection() == Selection.SINGLE ? "" : Words.of(value.selection()));
    }

    /** The table, with room for its chart before it. */
    void write(Chart chart, String caption, List<Integer> years, List<Series> rows) {
        if (chart.isDrawn()) {
            page.line().open("figure", "class", "chart", "data-table", chart.id(), "data-pick", chart.pick());
            page.leaf("div", "", "class", "canvas", "role", "img", "aria-label", caption + "（图，数据见下表）");
            page.leaf("figcaption", "", "aria-live", "polite").close();
        }
        page.line().openScrolling(caption);
        page.open("table", "id", chart.id(), "class", "years").leaf("caption", caption);
        page.open("thead").open("tr").leaf("th", chart.rows(), "scope", "col");
        years.forEach(
                year -> page.leaf("th", year.toString(), "scope", "col", "class", "n", "data-x", year.toString()));
        if (!chart.last().isEmpty()) {
            page.leaf("th", chart.last(), "scope", "col", "class", "n");
        }
        page.close().close().open("tbody");
        rows.forEach(row -> row(chart, years, row));
        page.close().close().close();
    }

    /**
     * How a table is headed and drawn.
     *
     * @param pick {@code many} for series of one unit, {@code one} for one series after another, {@code none} for no chart
     * @param last head of a last column; empty for none
     */
    record Chart(String id, String pick, String rows, String last) {
        boolean isDrawn() {
            return !pick.equals("none");
        }
    }

    private void row(Chart chart, List<Integer> years, Series row) {
        page.line();
        if (row.id().isEmpty()) {
            page.open("tr", "class", row.style());
        } else {
            page.open("tr", "class", row.style(), "id", row.id());
        }
        page.open("th", "scope", "row");
        if (row.address().isEmpty()) {
            page.leaf("span", row.name(), "class", "name");
        } else {
            page.leaf("a", row.name(), "class", "name", "href", row.address());
        }
        if (!row.unit().isEmpty()) {
            page.text(" ").leaf("small", row.unit(), "class", "unit");
        }
        page.close();
        years.forEach(year -> cell(Optional.ofNullable(row.cells().get(year))));
        if (!chart.last().isEmpty()) {
            page.leaf("td", row.last(), "class", "n");
        }
        page.close();
    }

    private void cell(Optional<Cell> found) {
        if (found.isEmpty()) {
            page.open("td", "class", "n none")
                    .leaf("span", "—", "aria-label", "无数")
                    .close();
            return;
        }
        Cell cell = found.get();
        String style = cell.digits().isEmpty() ? "n unsure" : "n";
        page.open("td", "class", style, "data-v", cell.digits(), "data-m", cell.peers(), "title", cell.note());
        if (cell.address().isEmpty()) {
            page.text(cell.text());
        } else {
            page.link(cell.address(), cell.text());
        }
        page.close();
    }
}
