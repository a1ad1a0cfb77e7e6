package org.zhibiao.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhibiao.site.ReportContent.Evidence;
import org.zhibiao.table.CommitmentFollowupRow;
import org.zhibiao.table.CommitmentRow;
import org.zhibiao.table.MetricRow;
import org.zhibiao.table.ProblemRow;

/** The lists beside the text of a report: every figure, promise and problem with what is known of it. */
final class ReportList {
    private final Html page;
    private final Frame frame;
    private final Edition edition;
    private final ReportContent content;
    private final int part;
    private final Map<String, MetricRow> figures = new HashMap<>();

    ReportList(Html page, Frame frame, Edition edition, ReportContent content, int part) {
        this.page = page;
        this.frame = frame;
        this.edition = edition;
        this.content = content;
        this.part = part;
        content.metrics().forEach(metric -> figures.put(metric.metricId(), metric));
    }

    void write() {
        List<MetricRow> metrics =
                content.metrics().stream().filter(m -> isHere(m.charBegin())).toList();
        List<CommitmentRow> promises = content.commitments().stream()
                .filter(c -> isHere(c.charBegin()))
                .toList();
        List<ProblemRow> problems =
                content.problems().stream().filter(p -> isHere(p.charBegin())).toList();
        List<Evidence> evidence = content.evidence().stream()
                .filter(e -> isHere(e.fate().evidenceCharBegin()))
                .toList();
        list("figure", "数字", metrics, this::figure);
        list("promise", "承诺", promises, this::promise);
        list("problem", "问题", problems, this::problem);
        list("evidence", "此前承诺的下文", evidence, this::evidence);
    }

    private boolean isHere(int charBegin) {
        return charBegin / Place.PART == part;
    }

    private <T> void list(String style, String name, List<T> entries, java.util.function.Consumer<T> entry) {
        if (entries.isEmpty()) {
            return;
        }
        page.line().open("section", "class", style, "aria-labelledby", "list-" + style);
        page.open("h2", "id", "list-" + style).text(name + " ");
        page.leaf("span", Amount.grouped(entries.size()), "class", "count").close();
        page.open("ol");
        entries.forEach(entry);
        page.close().close();
    }

    private void figure(MetricRow metric) {
        page.line().open("li", "id", "f-" + metric.metricId());
        page.leaf("a", metric.quote(), "class", "go", "href", "#" + metric.metricId());
        page.leaf("b", metric.subject());
        page.open("p");
        page.text(Amount.of(metric.comparator(), metric.value(), Optional.ofNullable(metric.valueHigh()), metric.unit())
                + " " + metric.unit() + " · " + Period.of(metric.periodStart(), metric.periodEnd()) + " · "
                + Words.of(metric.modality()) + " · " + Words.of(metric.kind()) + " · " + Words.of(metric.scope()));
        page.close().open("p");
        edition.indicator(metric.indicatorId()).ifPresent(indicator -> {
            page.text("指标 ").link(frame.to(Place.indicator(indicator.id())), indicator.name());
            page.text(" · ");
        });
        related("总数", metric.parentMetricId());
        related("基数", metric.baselineMetricId());
        page.text("规则 ").leaf("code", metric.ruleId());
        page.text(" · 可信度 " + metric.confidence()).close().close();
    }

    private void related(String role, String metricId) {
        MetricRow other = metricId == null ? null : figures.get(metricId);
        if (other != null) {
            String place = isHere(other.charBegin()) ? "#" + metricId : frame.to(placeOf(other));
            page.text(role + " ").link(place, other.quote()).text(" · ");
        }
    }

    private String placeOf(MetricRow metric) {
        return Place.inReport(content.report().reportId(), metric.charBegin(), metric.metricId());
    }

    private void promise(CommitmentRow promise) {
        page.line().open("li", "id", "f-" + promise.commitmentId());
        page.leaf("a", promise.text(), "class", "go", "href", "#" + promise.commitmentId());
        page.open("p").text(promise.targetYear() + "年 · " + Words.of(promise.continuity()));
        Optional.ofNullable(promise.deadline()).ifPresent(day -> page.text(" · 期限 " + day));
        target(promise);
        page.close();
        content.fates().stream()
                .filter(fate -> fate.commitmentId().equals(promise.commitmentId()))
                .forEach(this::fate);
        page.close();
    }

    private void target(CommitmentRow promise) {
        if (promise.targetValue() != null) {
            page.text(" · 目标 "
                    + Amount.of(
                            promise.targetComparator(),
                            promise.targetValue(),
                            Optional.ofNullable(promise.targetValueHigh()),
                            promise.targetUnit())
                    + promise.targetUnit());
        }
    }

    private void fate(CommitmentFollowupRow fate) {
        Fates.line(page, frame, fate);
    }

    private void problem(ProblemRow problem) {
        page.line().open("li", "id", "f-" + problem.problemId());
        page.leaf("a", problem.text(), "class", "go", "href", "#" + problem.problemId());
        if (problem.cause() != null) {
            page.leaf("p", "原因：" + problem.cause());
        }
        Map<String, CommitmentRow> promises = content.commitments().stream()
                .collect(Collectors.toMap(CommitmentRow::commitmentId, promise -> promise, (a, b) -> a));
        problem.commitmentIds().stream().filter(promises::containsKey).forEach(id -> {
            String place =
                    Place.inReport(content.report().reportId(), promises.get(id).charBegin(), id);
            page.open("p").text("对应承诺：");
            page.link(frame.to(place), promises.get(id).text()).close();
        });
        page.close();
    }

    private void evidence(Evidence told) {
        page.line().open("li", "id", "f-" + told.mark());
        page.leaf(
                "a",
                Words.of(told.fate().status()),
                "class",
                "go status " + told.fate().status().code(),
                "href",
                "#" + told.mark());
        page.open("p").text(told.fate().reportYear() + "年报告承诺：");
        String place = Place.inReport(
                told.fate().reportId(), told.charBegin(), told.fate().commitmentId());
        page.link(frame.to(place), told.quote()).close();
        page.leaf("p", "依据：" + Words.of(told.fate().basis()));
        page.close();
    }
}
