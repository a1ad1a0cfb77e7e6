package org.zhibiao.site;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Province-level divisions over the years: how many bodies of each have a report. */
final class Shelves {
    private final Html page;
    private final Frame frame;

    Shelves(Html page, Frame frame) {
        this.page = page;
        this.frame = frame;
    }

    void write(List<Shelf> shelves) {
        List<Integer> years = YearTable.span(shelves.stream().map(Shelf::year).toList());
        Map<String, List<Shelf>> divisions =
                shelves.stream().collect(Collectors.groupingBy(Shelf::shelf, TreeMap::new, Collectors.toList()));
        List<YearTable.Series> rows = divisions.values().stream().map(this::row).toList();
        new YearTable(page).write(new YearTable.Chart("shelves", "none", "地区", ""), "各地区各年有报告的机关数", years, rows);
    }

    private YearTable.Series row(List<Shelf> division) {
        Map<Integer, YearTable.Cell> cells = division.stream()
                .collect(Collectors.toMap(
                        Shelf::year,
                        shelf -> new YearTable.Cell(
                                Amount.grouped(shelf.agencyCount()),
                                Long.toString(shelf.agencyCount()),
                                "",
                                "",
                                Amount.grouped(shelf.reportCount()) + "份报告")));
        Shelf any = division.get(0);
        return new YearTable.Series(
                AgencyList.title(any.title()), frame.to(Place.agencies(any.shelf(), 0)), "", "", "", cells, "");
    }
}
