package org.zhibiao.site;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhibiao.site.AgencyContent.Promise;
import org.zhibiao.table.CommitmentFollowupRow;
import org.zhibiao.table.FollowupStatus;

/** The promises of a body, with what later reports say of them. */
final class AgencyPromises {
    private final Html page;
    private final Frame frame;

    AgencyPromises(Html page, Frame frame) {
        this.page = page;
        this.frame = frame;
    }

    /** How many promises of each year came to what, by the latest report that tells. */
    void counts(List<Promise> promises) {
        Map<Integer, Map<FollowupStatus, Long>> counts = promises.stream()
                .filter(p -> !p.fates().isEmpty())
                .collect(Collectors.groupingBy(
                        p -> p.promise().reportYear(),
                        Collectors.groupingBy(AgencyPromises::latest, Collectors.counting())));
        if (counts.isEmpty()) {
            return;
        }
        page.line().openScrolling("承诺的下文");
        page.open("table", "class", "plain").leaf("caption", "各年承诺到最近一份报告为止的下文");
        page.open("thead").open("tr").leaf("th", "年份", "scope", "col");
        for (FollowupStatus status : FollowupStatus.values()) {
            page.leaf("th", Words.of(status), "scope", "col", "class", "n");
        }
        page.close().close().open("tbody");
        for (int year : new TreeSet<>(counts.keySet()).descendingSet()) {
            page.open("tr").leaf("th", Integer.toString(year), "scope", "row");
            for (FollowupStatus status : FollowupStatus.values()) {
                long count = counts.get(year).getOrDefault(status, 0L);
                page.leaf("td", count == 0 ? "" : Amount.grouped(count), "class", "n");
            }
            page.close();
        }
        page.close().close().close();
    }

    void list(List<Promise> promises) {
        page.open("ul", "class", "promises");
        for (Promise each : promises) {
            page.line().open("li", "id", "c-" + each.promise().commitmentId());
            page.link(
                    frame.to(Place.inReport(
                            each.promise().reportId(),
                            each.promise().charBegin(),
                            each.promise().commitmentId())),
                    each.promise().text());
            each.fates().forEach(fate -> Fates.line(page, frame, fate));
            page.close();
        }
        page.close();
    }

    private static FollowupStatus latest(Promise promise) {
        List<CommitmentFollowupRow> fates = promise.fates();
        return fates.get(fates.size() - 1).status();
    }
}
