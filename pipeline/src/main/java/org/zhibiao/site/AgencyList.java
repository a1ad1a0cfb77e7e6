package org.zhibiao.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhibiao.table.AgencyLevel;
import org.zhibiao.table.ReportType;

/**
 * A page of the bodies of one province-level division with the years of their reports.
 *
 * @param shelf the first two digits of the division's code; 00 for bodies of the state and those without a code
 * @param title the name of the division; empty for those
 * @param part which two hundred of its bodies these are, from 0
 */
public record AgencyList(String shelf, String title, long agencyCount, int part, List<Body> bodies) {
    private static final int A_PAGE = 200;

    /** One body. */
    public record Body(
            int place, String agencyId, String name, AgencyLevel level, String function, List<Report> years) {}

    /** A report of a year. */
    public record Report(int year, ReportType reportType, String reportId, long metricCount) {}

    /** The bodies in the order of their divisions. */
    public AgencyList {
        bodies = bodies.stream().sorted(Comparator.comparingInt(Body::place)).toList();
    }

    static String title(String written) {
        return written.isEmpty() ? "全国性机关及地区不明的机关" : written;
    }

    /** The page by its place. */
    Map<String, String> page(Edition edition) {
        String place = Place.agencies(shelf, part);
        Frame frame = new Frame(edition, place, title(title));
        return Map.of(place, frame.around(page -> {
            page.open("p", "class", "crumbs")
                    .link(frame.to(Place.AGENCIES), "机关")
                    .close();
            page.leaf("h1", title(title));
            page.leaf("p", "有报告的机关" + Amount.grouped(agencyCount) + "个。格中是从该年报告里读出的数字个数。", "class", "lead");
            matrix(page, frame, title(title));
            Pager.write(
                    page,
                    frame,
                    (int) ((agencyCount + A_PAGE - 1) / A_PAGE),
                    part,
                    other -> Place.agencies(shelf, other));
        }));
    }

    /** The bodies with a mark for each year that has a report. */
    void matrix(Html page, Frame frame, String caption) {
        List<Integer> years = YearTable.span(bodies.stream()
                .flatMap(body -> body.years().stream())
                .map(Report::year)
                .toList());
        List<YearTable.Series> rows =
                bodies.stream().map(body -> row(frame, body)).toList();
        new YearTable(page).write(new YearTable.Chart("bodies", "none", "机关", ""), caption + "各机关各年的报告", years, rows);
    }

    private static YearTable.Series row(Frame frame, Body body) {
        Map<Integer, YearTable.Cell> cells = new TreeMap<>();
        body.years().stream()
                .sorted(Comparator.comparing(Report::reportType))
                .forEach(report -> cells.putIfAbsent(
                        report.year(),
                        new YearTable.Cell(
                                Amount.grouped(report.metricCount()),
                                Long.toString(report.metricCount()),
                                "",
                                frame.to(Place.report(report.reportId(), 0)),
                                Words.of(report.reportType()))));
        String about = body.level() == null ? "" : Words.of(body.level());
        return new YearTable.Series(body.name(), frame.to(Place.agency(body.agencyId())), "", "", about, cells, "");
    }
}
