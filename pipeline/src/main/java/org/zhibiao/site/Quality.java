package org.zhibiao.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhibiao.table.AuditStatus;
import org.zhibiao.warehouse.Manifest;

/** How good the published snapshot is: gates, audits, and what was not read and why. */
final class Quality {
    private final Html page;
    private final Edition edition;
    private final Summary summary;

    Quality(Html page, Edition edition, Summary summary) {
        this.page = page;
        this.edition = edition;
        this.summary = summary;
    }

    void write() {
        page.line().leaf("h2", "这次运行的质量", "id", "quality");
        Manifest manifest = summary.manifest();
        page.open("p", "class", "note")
                .text("快照 " + edition.snapshotId() + "，" + minute(manifest.createdAt()) + "，程序 "
                        + manifest.codeVersion())
                .close();
        page.open("div", "class", "cards");
        outcomes();
        counts("未读入的原因", "reason", "InputReason");
        counts("数值如何得出", "selection", "Selection");
        counts("承诺的下文", "fate", "FollowupStatus");
        figures();
        gates();
        page.close();
        audits();
    }

    /** Of a time in ISO 8601. */
    private static String minute(String time) {
        int shown = "2026-01-31T02:30".length();
        return time.substring(0, Math.min(shown, time.length())).replace('T', ' ') + "（世界时）";
    }

    private void outcomes() {
        Map<String, Long> outcomes = new TreeMap<>(summary.manifest().inputOutcomes());
        head("输入的文件");
        outcomes.forEach((code, count) -> line(Words.of("InputOutcome", code), count));
        page.close().close();
    }

    private void counts(String name, String list, String words) {
        List<Tally> tallies = summary.of(list);
        if (tallies.isEmpty()) {
            return;
        }
        head(name);
        tallies.stream()
                .sorted(Comparator.comparingLong(Tally::rows).reversed().thenComparing(Tally::code))
                .forEach(tally -> line(Words.of(words, tally.code()), tally.rows()));
        page.close().close();
    }

    private void figures() {
        head("数字归入指标");
        summary.of("figure").stream()
                .sorted(Comparator.comparing(Tally::code))
                .forEach(tally -> line(tally.code().equals("with") ? "已归入" : "未归入", tally.rows()));
        page.close().close();
    }

    private void gates() {
        Map<String, Long> states = summary.manifest().gates().stream()
                .collect(Collectors.groupingBy(Manifest.GateEntry::status, TreeMap::new, Collectors.counting()));
        head("发布前的关口");
        states.forEach((status, count) -> line(Words.of("gate", status), count));
        page.close().close();
    }

    private void head(String name) {
        page.line().open("section").leaf("h3", name).open("dl", "class", "counts");
    }

    private void line(String name, long count) {
        page.open("div").leaf("dt", name).leaf("dd", Amount.grouped(count)).close();
    }

    private void audits() {
        Map<String, Map<String, Long>> checks = summary.of("audit").stream()
                .collect(
                        Collectors.groupingBy(Tally::code, TreeMap::new, Collectors.toMap(Tally::status, Tally::rows)));
        if (checks.isEmpty()) {
            return;
        }
        page.line().openScrolling("对报告数字的核对");
        page.open("table", "class", "plain").leaf("caption", "对报告数字的核对");
        page.open("thead").open("tr").leaf("th", "核对", "scope", "col");
        for (AuditStatus status : AuditStatus.values()) {
            page.leaf("th", Words.of(status), "scope", "col", "class", "n");
        }
        page.close().close().open("tbody");
        checks.forEach((check, counts) -> {
            page.open("tr").leaf("th", Words.of("check", check), "scope", "row");
            for (AuditStatus status : AuditStatus.values()) {
                page.leaf("td", Amount.grouped(counts.getOrDefault(status.code(), 0L)), "class", "n");
            }
            page.close();
        });
        page.close().close().close();
    }
}
