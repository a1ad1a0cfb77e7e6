package org.zhibiao.metric;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.zhibiao.table.Comparator;
import org.zhibiao.table.MetricKind;

/**
 * Finds of which total a figure is a stated part: after 其中, in a bracket that adds up, where outcomes follow what was
 * closed, and where the figures behind one add up to it exactly. A breakdown ends when its parts reach the total, at a full
 * stop, or where a figure would exceed it.
 */
final class Parents {
    private static final Pattern SUBSET = Pattern.compile("其中|当中[:,]?|[(,;]包括|[(]含|包含");
    /** 60份案卷中5份, 127名干部, 有19名; 企业90户, 含个体户30户. */
    private static final Pattern SUBSET_OF_LAST = Pattern.compile(
            "^[^,;。]{0,16}(?<![其年月期])中的?,?(?:(?:仍|还|已|尚|约|近|共|仅)*有)?(?:超过|近|约|超|仅)?$|^[^,;。]{0,8},(?:仍|还|尚|就|仅)*(?:有|仅)$|^[,、;]含(?!义|量)[^,;。]*$");

    private static final Pattern AVERAGE = Pattern.compile("[日月年周]均|平均|人均|每[日月年周人户家件]");
    private static final Pattern OTHER_COUNT = Pattern.compile("[(](含|包括|包含)[^)]{0,8}共");
    private static final Pattern NEW_START = Pattern.compile("[,;、](共|累计|全年|同时|此外|另外?|并且?|还)(?!.{0,3}其中)");
    private static final int FARTHEST_TOTAL = 12;

    private final String text;
    private final List<Place> places;
    private final List<MetricKind> kinds;
    private final Likeness likeness;
    private final Splits splits;
    private final Gaps gaps;
    private final OutcomeParts outcomes;
    private final Deque<Breakdown> open = new ArrayDeque<>();

    /** A total whose parts are being told from the figure {@code first} on. */
    private record Breakdown(int total, int first, int ordinal, Form form, BigDecimal sum) {
        Breakdown with(BigDecimal part) {
            return new Breakdown(total, first, ordinal, form, sum.add(part));
        }
    }

    private enum Form {
        BRACKETED,
        RUNNING,
        /** Goes on only over 、. */
        NARROW
    }

    Parents(Gaps gaps, List<MetricKind> kinds) {
        this.text = gaps.text();
        this.gaps = gaps;
        this.places = gaps.places();
        this.kinds = kinds;
        this.likeness = new Likeness(places, kinds);
        this.splits = new Splits(places.size());
        this.outcomes = new OutcomeParts(gaps, likeness);
        ExactSums sums = new ExactSums(gaps, likeness, splits);
        sums.findClosingTotals();
        for (int i = 1; i < places.size(); i++) {
            read(i);
        }
        sums.find();
    }

    OptionalInt parent(int fact) {
        return splits.total(fact);
    }

    /** Which split of its total a part belongs to. */
    OptionalInt breakdown(int fact) {
        return splits.ordinal(fact);
    }

    private void read(int i) {
        String gap = gaps.before(i);
        closeWhatEnded(i, gap);
        boolean average = AVERAGE.matcher(gaps.ownWords(i)).find();
        if (average
                || splits.isPart(i)
                || kinds.get(i) == MetricKind.CHANGE
                || OTHER_COUNT.matcher(gap).find()) {
            return;
        }
        openWhatBegins(i, gap);
        if (!open.isEmpty() && i > open.peek().total) {
            join(i, gap);
        }
        if (!splits.isPart(i)) {
            outcomes.total(i, splits).ifPresent(total -> {
                boolean goesOn = splits.isPartOf(i - 1, total);
                splits.link(i, total, goesOn ? splits.ordinal(i - 1).orElseThrow() : splits.begin());
            });
        }
    }

    private void openWhatBegins(int i, String gap) {
        String announced = announced(i, gap);
        boolean held = likeness.holds(i - 1, i) || likeness.holdsOtherwiseCounted(i - 1, i);
        if (SUBSET_OF_LAST.matcher(gap).find() && held) {
            open.push(new Breakdown(i - 1, i, splits.begin(), Form.NARROW, BigDecimal.ZERO));
        } else if (SUBSET.matcher(announced).find()) {
            open(anchor(i, announced), i, announced);
        } else if (bracketSplits(i, gap)) {
            open(i - 1, i, gap);
        }
    }

    /** 其中标的额100万元以上的11份: the words that announce a part may hold a figure of another sort. */
    private String announced(int i, String gap) {
        boolean goesOn = i > 1 && gap.matches("[^,;。、(]{1,8}") && open.isEmpty() && !likeness.alike(i - 1, i);
        return goesOn && gaps.before(i - 1).contains("其中") ? gaps.before(i - 1) + gap : gap;
    }

    private void closeWhatEnded(int i, String gap) {
        if (gap.indexOf('。') >= 0 || gap.indexOf('\n') >= 0) {
            open.clear();
        }
        if (!open.isEmpty() && open.peek().form == Form.NARROW && gap.matches("(?s).*[,;。)].*")) {
            open.pop();
        }
        if (!open.isEmpty() && open.peek().form == Form.BRACKETED && Gaps.leavesBracket(gap)) {
            open.pop();
        }
        while (!open.isEmpty() && isFull(open.peek()) && likeness.alike(open.peek().total, i)) {
            open.pop();
        }
        boolean elsewhere = gap.indexOf(';') >= 0 && !open.isEmpty() && !likeness.alike(open.peek().total, i);
        if (elsewhere) {
            open.clear();
        }
    }

    private boolean isFull(Breakdown told) {
        return told.sum.compareTo(likeness.value(told.total)) >= 0;
    }

    private void open(int total, int first, String gap) {
        if (total >= 0) {
            Form form = gap.lastIndexOf('(') > gap.lastIndexOf(')') ? Form.BRACKETED : Form.RUNNING;
            open.push(new Breakdown(total, first, splits.begin(), form, BigDecimal.ZERO));
        }
    }

    /** The figure that 其中 goes back to: the nearest before it that could hold the part and, outside brackets, is no part. */
    private int anchor(int i, String gap) {
        boolean bracket = gap.lastIndexOf('(') > gap.lastIndexOf(')');
        int farthest = places.get(i).sentence() - 1;
        boolean newSentence = gap.indexOf('。') >= 0;
        for (int k = i - 1; k >= 0 && i - k <= FARTHEST_TOTAL && places.get(k).sentence() >= farthest; k--) {
            if (newSentence && likeness.alike(k, i)) {
                return gap.startsWith("。其中") && likeness.holds(k, i) ? k : -1;
            }
            boolean whole = bracket || ((!splits.isPart(k) || outcomes.isOutcome(k)) && !outcomes.isFormer(k));
            if (whole && likeness.holds(k, i)) {
                return k;
            }
        }
        return newSentence || !gap.contains("其中") ? -1 : otherwiseCounted(i);
    }

    /** 登记8423件, 其中发放证书5127本: a part may be counted in the unit of its own sort of paper or event. */
    private int otherwiseCounted(int i) {
        for (int k = i - 1; k >= 0 && gaps.inOneSentence(k, i); k--) {
            if (!splits.isPart(k) && likeness.holdsOtherwiseCounted(k, i)) {
                return k;
            }
        }
        return -1;
    }

    /** 执法人员286名(女性92名): what stands in a bracket right behind a count, alike and not more than it, is a part of it. */
    private boolean bracketSplits(int i, String gap) {
        int bracket = gap.indexOf('(');
        if (bracket < 0
                || bracket > 12
                || gap.indexOf(')') >= 0
                || outcomes.isFormer(gap.substring(bracket + 1))
                || gap.substring(0, bracket).matches("(?s).*[,;。].*")) {
            return false;
        }
        int close = closing(i);
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        for (int k = i; k < places.size() && places.get(k).quantity().end() <= close; k++) {
            if (likeness.alike(i - 1, k)) {
                sum = sum.add(likeness.value(k));
                count++;
            }
        }
        return count > 0 && likeness.alike(i - 1, i) && sum.compareTo(likeness.value(i - 1)) <= 0;
    }

    private int closing(int i) {
        Place place = places.get(i);
        int close = place.quantity().end();
        while (close < place.sentenceEnd() && text.charAt(close) != ')') {
            close++;
        }
        return close;
    }

    private void join(int i, String gap) {
        Breakdown current = open.peek();
        int total = arrival(current.total, i);
        boolean mixed = !likeness.alike(total, current.first) && likeness.holdsOtherwiseCounted(total, i);
        if (!likeness.alike(total, i) && !mixed) {
            beside(current, i);
            return;
        }
        BigDecimal sum = current.sum.add(likeness.value(i));
        boolean ends = kinds.get(i) == MetricKind.FROM || kinds.get(i) == MetricKind.TO;
        boolean exceeds = !ends && sum.compareTo(likeness.value(total)) > 0 && isExact(total);
        boolean restart = current.sum.signum() > 0 && NEW_START.matcher(gap).find();
        if (exceeds || restart || likeness.value(i).compareTo(likeness.value(total)) > 0) {
            open.clear();
            return;
        }
        splits.link(i, total, current.ordinal);
        if (!ends) {
            open.pop();
            open.push(current.with(likeness.value(i)));
        }
    }

    /** 拆除40处、2万平方米, 其中存量30处、1万平方米: a total told in two units has parts in both. */
    private void beside(Breakdown current, int part) {
        for (int k = Math.max(0, current.total - 1); k < current.first; k++) {
            if (!splits.isPart(k)
                    && kinds.get(k) == MetricKind.LEVEL
                    && gaps.inOneSentence(k, part)
                    && likeness.holds(k, part)) {
                splits.link(part, k, current.ordinal);
            }
        }
    }

    /** 从34天减至15天, 其中审批从15天减至5天: a part's to belongs to the to of the whole. */
    private int arrival(int total, int part) {
        boolean paired = total + 1 < kinds.size()
                && kinds.get(total) == MetricKind.FROM
                && kinds.get(total + 1) == MetricKind.TO;
        return paired && kinds.get(part) == MetricKind.TO ? total + 1 : total;
    }

    private boolean isExact(int i) {
        return places.get(i).quantity().comparator() == Comparator.EQUAL;
    }
}
