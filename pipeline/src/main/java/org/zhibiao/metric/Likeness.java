package org.zhibiao.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.zhibiao.number.Quantity;
import org.zhibiao.table.MetricKind;

/** Which figures of a report count the same sort of thing, so that one can be a part of another. */
record Likeness(List<Place> places, List<MetricKind> kinds) {
    /** 704件, 其中申请443项: cases and items of one business are counted with either word. */
    private static final Set<String> ITEMS = Set.of("件", "项", "个");

    private static final Set<String> PAPERS_AND_EVENTS =
            Set.of("件", "项", "个", "份", "本", "条", "部", "篇", "卷", "张", "册", "期", "次", "场");

    private static final Set<String> PEOPLE = Set.of("人", "人次");

    /** Whether one figure can be a part of another: alike, and not more. */
    boolean holds(int total, int part) {
        return alike(total, part) && value(part).compareTo(value(total)) <= 0;
    }

    /** Whether a count of papers or events can hold another that is told in a unit of its own. */
    boolean holdsOtherwiseCounted(int total, int part) {
        boolean levels = kinds.get(total) == MetricKind.LEVEL && kinds.get(part) == MetricKind.LEVEL;
        return levels
                && (bothIn(PAPERS_AND_EVENTS, total, part) || bothIn(PEOPLE, total, part))
                && value(part).compareTo(value(total)) <= 0;
    }

    boolean inOneUnit(int a, int b) {
        return unit(a).equals(unit(b));
    }

    private boolean bothIn(Set<String> units, int a, int b) {
        return units.contains(unit(a)) && units.contains(unit(b));
    }

    private String unit(int i) {
        return places.get(i).quantity().unit().norm();
    }

    boolean alike(int a, int b) {
        Quantity x = places.get(a).quantity();
        Quantity y = places.get(b).quantity();
        boolean arrived = kinds.get(a) == MetricKind.TO && kinds.get(b) == MetricKind.LEVEL;
        if (!arrived && (isEnd(a) || isEnd(b))) {
            return kinds.get(a) == kinds.get(b) && x.unit().kind() == y.unit().kind();
        }
        if (kinds.get(a) == MetricKind.CHANGE || kinds.get(b) == MetricKind.CHANGE) {
            return false;
        }
        String unit = x.unit().norm();
        return unit.equals(y.unit().norm())
                || (ITEMS.contains(unit) && ITEMS.contains(y.unit().norm()));
    }

    private boolean isEnd(int i) {
        return kinds.get(i) == MetricKind.FROM || kinds.get(i) == MetricKind.TO;
    }

    BigDecimal value(int i) {
        return places.get(i).quantity().value();
    }
}
