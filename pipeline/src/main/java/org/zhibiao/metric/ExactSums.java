package org.zhibiao.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.zhibiao.table.Comparator;
import org.zhibiao.table.UnitKind;

/**
 * Breakdowns that no word announces: 清理文件62件, 保留41件、修改3件、废止18件. Two or more figures right behind one, of the
 * same unit and in the same sentence, that add up to it exactly are its parts; what adds up again is a second split of it.
 */
final class ExactSums {
    /** Below this a sum hits its total by chance: 2 is 1 and 1. */
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(5);
    /** Figures that may stand between a total and its first part, as a share or a former value does. */
    private static final int LONGEST_SKIP = 2;

    private final String text;
    private static final Pattern SPLIT_BY = Pattern.compile("。(按|从|适用|以)[^。]*$");

    private final List<Place> places;
    private final Likeness likeness;
    private final int[] parent;
    private final int[] breakdown;
    private int breakdowns;

    ExactSums(String text, List<Place> places, Likeness likeness, int[] parent, int[] breakdown, int breakdowns) {
        this.text = text;
        this.places = places;
        this.likeness = likeness;
        this.parent = parent;
        this.breakdown = breakdown;
        this.breakdowns = breakdowns;
    }

    void find() {
        for (int total = 0; total < places.size(); total++) {
            if (likeness.value(total).compareTo(SMALLEST) >= 0) {
                splits(total);
            }
        }
    }

    private void splits(int total) {
        int next = total + 1;
        int skipped = 0;
        while (skipped <= LONGEST_SKIP) {
            int after = split(total, next);
            skipped += after > 0 ? 0 : 1;
            next = after > 0 ? after : next + 1;
        }
    }

    /** Links one split that begins at a figure; gives the figure after it, or 0 when there is none. */
    private int split(int total, int from) {
        BigDecimal whole = likeness.value(total);
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        for (int i = from; i < places.size() && reaches(total, i); i++) {
            boolean free = parent[i] < 0 && likeness.alike(total, i) && isExactCount(i);
            if (!free) {
                if (count == 0 && !likeness.alike(total, i)) {
                    continue;
                }
                return 0;
            }
            sum = sum.add(likeness.value(i));
            count++;
            int order = sum.compareTo(whole);
            if (order == 0 && count > 1) {
                link(total, i - count + 1, i);
                return i + 1;
            }
            if (order >= 0) {
                return 0;
            }
        }
        return 0;
    }

    private void link(int total, int first, int last) {
        breakdowns++;
        for (int i = first; i <= last; i++) {
            parent[i] = total;
            breakdown[i] = breakdowns;
        }
    }

    private boolean reaches(int total, int i) {
        String between = text.substring(
                places.get(total).quantity().end(), places.get(i).quantity().begin());
        int stop = between.indexOf('。');
        boolean goesOn = stop >= 0
                && SPLIT_BY.matcher(between).region(stop, between.length()).lookingAt();
        return (stop < 0 || goesOn) && between.indexOf('\n') < 0;
    }

    private boolean isExactCount(int i) {
        UnitKind kind = places.get(i).quantity().unit().kind();
        boolean counts = kind != UnitKind.PERCENT && kind != UnitKind.DURATION;
        return counts && places.get(i).quantity().comparator() == Comparator.EQUAL;
    }
}
