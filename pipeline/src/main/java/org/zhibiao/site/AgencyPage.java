package org.zhibiao.site;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhibiao.site.AgencyContent.Promise;
import org.zhibiao.site.AgencyContent.Relative;
import org.zhibiao.table.AgencyRow;
import org.zhibiao.table.AgencyYearRow;
import org.zhibiao.table.AuditRow;
import org.zhibiao.table.ProblemRow;

/** The page of a body: its years side by side, its promises and what became of them, problems, failed audits. */
final class AgencyPage {
    /** With more promises than these each year has a page of its own. */
    private static final int FEW = 100;

    private final Edition edition;
    private final AgencyContent content;
    private final AgencyRow agency;

    AgencyPage(Edition edition, AgencyContent content) {
        this.edition = edition;
        this.content = content;
        this.agency = content.agency();
    }

    /** The pages by their places. */
    Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        String place = Place.agency(agency.agencyId());
        Frame frame = new Frame(edition, place, agency.name(), "echarts.simple.min.js", "charts.js");
        pages.put(place, frame.around(page -> write(page, frame)));
        if (content.promises().size() > FEW) {
            promiseYears().forEach(year -> pages.put(Place.promises(agency.agencyId(), year), promises(year)));
        }
        return pages;
    }

    private NavigableSet<Integer> promiseYears() {
        return content.promises().stream()
                .map(p -> p.promise().reportYear())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String promises(int year) {
        String place = Place.promises(agency.agencyId(), year);
        Frame frame = new Frame(edition, place, agency.name() + " " + year + "年的承诺");
        return frame.around(page -> {
            crumbs(page, frame);
            page.leaf("h1", year + "年的承诺");
            new AgencyPromises(page, frame).list(of(year));
        });
    }

    private List<Promise> of(int year) {
        return content.promises().stream()
                .filter(p -> p.promise().reportYear() == year)
                .toList();
    }

    private void write(Html page, Frame frame) {
        page.open("p", "class", "crumbs").link(frame.to(Place.AGENCIES), "机关").close();
        page.leaf("h1", agency.name());
        about(page);
        relatives(page, frame);
        years(page, frame);
        page.line().leaf("h2", "指标，逐年");
        new AgencyValues(page, frame, edition, content.values()).write(agency.name());
        allPromises(page, frame);
        problems(page, frame);
        audits(page, frame);
    }

    private void crumbs(Html page, Frame frame) {
        page.open("p", "class", "crumbs").link(frame.to(Place.AGENCIES), "机关").text(" › ");
        page.link(frame.to(Place.agency(agency.agencyId())), agency.name()).close();
    }

    private void about(Html page) {
        String about = Stream.of(
                        agency.level() == null ? "" : Words.of(agency.level()),
                        agency.function() == null ? "" : agency.function(),
                        agency.regionName() == null ? "" : agency.regionName(),
                        agency.regionCode() == null ? "" : "区划代码 " + agency.regionCode())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
        page.leaf("p", about, "class", "lead");
        if (!agency.shortNames().isEmpty()) {
            page.leaf("p", "又称：" + String.join("、", agency.shortNames()), "class", "note");
        }
    }

    private void relatives(Html page, Frame frame) {
        content.predecessors().forEach(relative -> relative(page, frame, "前身：", relative));
        content.successors().forEach(relative -> relative(page, frame, "后续：", relative));
    }

    private static void relative(Html page, Frame frame, String role, Relative relative) {
        page.open("p", "class", "note").text(role);
        page.link(frame.to(Place.agency(relative.agencyId())), relative.name());
        page.text("（" + Words.of(relative.relation()) + "，" + relative.effectiveDate() + "）")
                .close();
    }

    private void years(Html page, Frame frame) {
        page.line().openScrolling("历年报告");
        page.open("table", "class", "plain").leaf("caption", "历年报告");
        page.open("thead").open("tr").leaf("th", "年份", "scope", "col").leaf("th", "报告", "scope", "col");
        for (String head : List.of("数字", "指标", "承诺", "问题", "核对通过", "核对不符")) {
            page.leaf("th", head, "scope", "col", "class", "n");
        }
        page.close().close().open("tbody");
        content.years().forEach(year -> year(page, frame, year));
        page.close().close().close();
    }

    private static void year(Html page, Frame frame, AgencyYearRow year) {
        page.line().open("tr").leaf("th", Integer.toString(year.reportYear()), "scope", "row");
        page.open("td", "class", "keep").link(frame.to(Place.report(year.reportId(), 0)), Words.of(year.reportType()));
        page.close();
        for (long count : List.of(
                year.metricCount(),
                year.indicatorCount(),
                year.commitmentCount(),
                year.problemCount(),
                year.auditsPassed(),
                year.auditsFailed())) {
            page.leaf("td", Amount.grouped(count), "class", "n");
        }
        page.close();
    }

    private void allPromises(Html page, Frame frame) {
        if (content.promises().isEmpty()) {
            return;
        }
        page.line().leaf("h2", "承诺与下文", "id", "promises");
        AgencyPromises promises = new AgencyPromises(page, frame);
        promises.counts(content.promises());
        boolean few = content.promises().size() <= FEW;
        for (int year : promiseYears().descendingSet()) {
            if (few) {
                page.line().open("details").leaf("summary", year + "年报告的承诺，" + of(year).size() + "项");
                promises.list(of(year));
                page.close();
            } else {
                page.open("p").link(frame.to(Place.promises(agency.agencyId(), year)), year + "年报告的承诺");
                page.text("，" + of(year).size() + "项").close();
            }
        }
    }

    private void problems(Html page, Frame frame) {
        if (content.problems().isEmpty()) {
            return;
        }
        page.line().leaf("h2", "承认的问题", "id", "problems");
        int year = 0;
        for (ProblemRow problem : content.problems()) {
            if (problem.reportYear() != year) {
                if (year != 0) {
                    page.close();
                }
                year = problem.reportYear();
                page.line().leaf("h3", year + "年").open("ul");
            }
            page.open("li");
            page.link(
                    frame.to(Place.inReport(problem.reportId(), problem.charBegin(), problem.problemId())),
                    problem.text());
            page.close();
        }
        page.close();
    }

    private void audits(Html page, Frame frame) {
        if (content.audits().isEmpty()) {
            return;
        }
        page.line().open("section", "class", "failed").leaf("h2", "核对不符").open("ul");
        for (AuditRow audit : content.audits()) {
            page.open("li").link(frame.to(Place.report(audit.reportId(), 0)), audit.reportYear() + "年");
            page.text(" ").leaf("b", Words.of("check", audit.checkName())).text("：" + audit.message());
            page.close();
        }
        page.close().close();
    }
}
