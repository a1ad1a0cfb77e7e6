package org.zhibiao.site;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhibiao.table.AuditRow;
import org.zhibiao.table.MetricRow;
import org.zhibiao.table.ReportRow;
import org.zhibiao.table.SectionRow;

/** The page of one report: its raw text with all that was taken out of it marked in place. A long one has several. */
final class ReportPage {
    private final Edition edition;
    private final ReportContent content;
    private final ReportRow report;
    private final int[] signs;

    ReportPage(Edition edition, ReportContent content) {
        this.edition = edition;
        this.content = content;
        this.report = content.report();
        this.signs = content.text().codePoints().toArray();
    }

    /** The pages by their places. */
    Map<String, String> pages() {
        List<Mark> marks = content.marks();
        Map<String, String> pages = new TreeMap<>();
        for (int part = 0; part == 0 || part < parts(); part++) {
            String place = Place.report(report.reportId(), part);
            pages.put(place, page(place, part, marks));
        }
        return pages;
    }

    private int parts() {
        return (signs.length + Place.PART - 1) / Place.PART;
    }

    private String page(String place, int part, List<Mark> marks) {
        String title = report.agencyName() + " " + report.reportYear() + "年";
        Frame frame = new Frame(edition, place, title, "report.js");
        return frame.around(page -> {
            head(page, frame, part);
            page.line().open("div", "class", "reading");
            page.open("article", "class", "raw", "lang", "zh-CN", "aria-label", "报告原文", "id", "text");
            int begin = part * Place.PART;
            int end = Math.min(signs.length, begin + Place.PART);
            MarkedText.write(page, Arrays.copyOfRange(signs, begin, end), begin, marks);
            page.close();
            page.line().open("aside", "class", "found", "aria-label", "从原文中读出的内容");
            new ReportList(page, frame, edition, content, part).write();
            page.close().close();
            pager(page, frame, part);
        });
    }

    private void head(Html page, Frame frame, int part) {
        page.open("p", "class", "crumbs").link(frame.to(Place.AGENCIES), "机关").text(" › ");
        page.link(frame.to(Place.agency(report.agencyId())), report.agencyName())
                .close();
        page.leaf("h1", report.agencyName() + report.reportYear() + "年报告");
        facts(page);
        page.open("p", "class", "legend");
        legend(page, "figure", "数字");
        legend(page, "promise", "承诺");
        legend(page, "problem", "问题");
        legend(page, "evidence", "此前承诺的下文");
        page.leaf("small", "点原文中的标记看说明，点说明回到原文。").close();
        failures(page, frame);
        contents(page, frame);
        pager(page, frame, part);
    }

    private static void legend(Html page, String style, String name) {
        page.leaf("mark", name, "class", style).text(" ");
    }

    private void facts(Html page) {
        page.line().open("dl", "class", "facts");
        fact(page, "类型", Words.of(report.reportType()));
        if (report.title() != null) {
            fact(page, "标题", report.title());
        }
        if (report.publishDate() != null) {
            fact(page, "发布", report.publishDate().toString());
        }
        page.open("div").leaf("dt", "来源").open("dd");
        if (report.sourceUri().matches("(?i)https?://.*")) {
            page.leaf("a", report.sourceUri(), "href", report.sourceUri(), "rel", "noreferrer nofollow");
        } else {
            page.text(fileName(report.sourceUri()));
        }
        page.close().close();
        fact(page, "原文", Amount.grouped(report.charCount()) + "字，" + Amount.grouped(report.sentenceCount()) + "句");
        page.close();
        page.open("details", "class", "why").leaf("summary", "机关和年份从何得知").open("dl", "class", "facts");
        fact(page, "机关", report.agencyEvidence() + "（可信度 " + report.agencyConfidence() + "）");
        fact(page, "年份", report.yearEvidence() + "（可信度 " + report.yearConfidence() + "）");
        page.close().close();
    }

    /** Where an input lay on the machine that read it concerns no reader. */
    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void fact(Html page, String name, String value) {
        page.open("div").leaf("dt", name).leaf("dd", value).close();
    }

    private void failures(Html page, Frame frame) {
        if (content.audits().isEmpty()) {
            return;
        }
        page.line().open("section", "class", "failed").leaf("h2", "核对不符");
        page.open("ul");
        for (AuditRow audit : content.audits()) {
            page.open("li").leaf("b", Words.of("check", audit.checkName())).text("：" + audit.message());
            for (MetricRow metric : content.metrics()) {
                if (audit.metricIds().contains(metric.metricId())) {
                    page.text(" ");
                    page.link(
                            frame.to(Place.inReport(report.reportId(), metric.charBegin(), metric.metricId())),
                            metric.quote());
                }
            }
            page.close();
        }
        page.close().close();
    }

    private void contents(Html page, Frame frame) {
        int deepest = 2;
        List<SectionRow> shown =
                content.sections().stream().filter(s -> s.level() <= deepest).toList();
        if (shown.isEmpty()) {
            return;
        }
        page.line().open("details", "class", "contents").leaf("summary", "目录");
        page.open("ol");
        for (SectionRow section : shown) {
            page.open("li", "class", "level" + section.level());
            page.link(
                    frame.to(Place.inReport(report.reportId(), section.charBegin(), section.sectionId())),
                    section.number() + section.heading());
            page.text(" ").leaf("small", Words.of(section.role())).close();
        }
        page.close().close();
    }

    private void pager(Html page, Frame frame, int part) {
        Pager.write(page, frame, parts(), part, other -> Place.report(report.reportId(), other));
    }
}
