package org.zhibiao.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
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
    /** A sum of at least this hits its total by chance too rarely to care how far away it stands. */
    private static final BigDecimal LARGE = BigDecimal.valueOf(100);
    /** Figures that may stand between a total and its first part, as a share or a former value does. */
    private static final int LONGEST_SKIP = 2;

    private static final int LONGEST_SKIP_OF_LARGE = 6;
    /** Figures before one that may be its parts, so that brackets without end do not cost the square of their number. */
    private static final int LONGEST_LIST = 60;
    /** Figures behind one among which its parts may be, so that a text without full stops does not cost it either. */
    private static final int LONGEST_REACH = 200;

    private static final Pattern STOPS_THERE = Pattern.compile("。(?!按|从|适用|以|其中)|\n");
    private static final Pattern CLOSES = Pattern.compile("(?:共|计|全年|总数|总量)[^,;。、\\d]{0,8}$");

    private final Gaps gaps;
    private final List<Place> places;
    private final Likeness likeness;
    private final Splits splits;
    private final int[] stops;

    ExactSums(Gaps gaps, Likeness likeness, Splits splits) {
        this.gaps = gaps;
        this.places = gaps.places();
        this.likeness = likeness;
        this.splits = splits;
        this.stops = stops(gaps);
    }

    /** Of each figure where the words end in which its parts may stand. */
    private static int[] stops(Gaps gaps) {
        int[] stops = new int[gaps.places().size()];
        int after = gaps.text().length();
        int stop = after;
        for (int i = stops.length - 1; i >= 0; i--) {
            int from = gaps.places().get(i).quantity().end();
            Matcher m = STOPS_THERE.matcher(gaps.text()).region(from, Math.max(from, after));
            stop = m.useTransparentBounds(true).find() ? m.start() : stop;
            stops[i] = stop;
            after = from;
        }
        return stops;
    }

    /** Finds the splits that stand behind their totals. */
    void find() {
        for (int total = 0; total < places.size(); total++) {
            if (likeness.value(total).compareTo(SMALLEST) >= 0) {
                splitsOf(total);
            }
        }
    }

    private void splitsOf(int total) {
        int next = total + 1;
        int skipped = 0;
        int most = likeness.value(total).compareTo(LARGE) >= 0 ? LONGEST_SKIP_OF_LARGE : LONGEST_SKIP;
        while (skipped <= most) {
            int after = split(total, next);
            boolean told = next < places.size() && splits.isPartOf(next, total);
            skipped += after > 0 || told ? 0 : 1;
            next = after > 0 ? after : next + 1;
        }
    }

    /** Links one split that begins at a figure; gives the figure after it, or 0 when there is none. */
    private int split(int total, int from) {
        BigDecimal whole = likeness.value(total);
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        for (int i = from; i < Math.min(places.size(), total + LONGEST_REACH) && reaches(total, i); i++) {
            boolean alike = likeness.alike(total, i) && (whole.compareTo(LARGE) >= 0 || likeness.inOneUnit(total, i));
            boolean free = !splits.isPart(i) && alike && isExactCount(i);
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

    /** 建议22件、提案31件, 共53件: two or more figures right before one that closes their list and adds them up. */
    void findClosingTotals() {
        for (int total = 2; total < places.size(); total++) {
            if (CLOSES.matcher(places.get(total).before(gaps.text())).find()) {
                closes(total);
            }
        }
    }

    private void closes(int total) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = total - 1; i >= Math.max(0, total - LONGEST_LIST) && !splits.isPart(i); i--) {
            if (isAside(i, total)) {
                continue;
            }
            if (!likeness.alike(total, i) || !isExactCount(i)) {
                return;
            }
            sum = sum.add(likeness.value(i));
            if (!reaches(i, total) || sum.compareTo(likeness.value(total)) > 0) {
                return;
            }
            if (i < total - 1 && sum.compareTo(likeness.value(total)) == 0) {
                link(total, i, total - 1);
                return;
            }
        }
    }

    /** Whether a figure stands in a bracket that closes before the total. */
    private boolean isAside(int i, int total) {
        return Gaps.leavesBracket(gaps.between(i, total));
    }

    private void link(int total, int first, int last) {
        int ordinal = splits.begin();
        for (int i = first; i <= last; i++) {
            if (total < i || !isAside(i, total)) {
                splits.link(i, total, ordinal);
            }
        }
    }

    private boolean reaches(int total, int i) {
        return places.get(i).quantity().begin() <= stops[total];
    }

    private boolean isExactCount(int i) {
        UnitKind kind = places.get(i).quantity().unit().kind();
        boolean counts = kind != UnitKind.PERCENT && kind != UnitKind.DURATION;
        return counts && places.get(i).quantity().comparator() == Comparator.EQUAL;
    }
}
