package org.zhibiao.metric;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Arrays;
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
    private static final Pattern SUBSET = Pattern.compile("其中|[(,;]包括|[(]含|包含");
    private static final Pattern OTHER_COUNT = Pattern.compile("[(](含|包括|包含)[^)]{0,8}共");
    private static final Pattern CLOSED = Pattern.compile("(审结|办结|结案|审理终结)[^,;。]{0,12}$");
    private static final Pattern OUTCOME = Pattern.compile("^[^,;。]{0,6}?(维持|驳回|撤销|终止|调解|和解|确认违法|责令履行|变更|不予受理|撤回|纠错)");
    private static final Pattern GATHERED = Pattern.compile("(收到|征集|征求|收集|梳理)[^,;。]{0,16}$");
    private static final Pattern ADOPTED = Pattern.compile("^[^,;。]{0,4}(采纳|吸收|采用)");
    private static final Pattern NEW_START = Pattern.compile("[,;、](共|累计|全年|同时|此外|另外?|并且?|还)(?!.{0,3}其中)");
    private static final int FARTHEST_TOTAL = 12;

    private final String text;
    private final List<Place> places;
    private final List<MetricKind> kinds;
    private final Likeness likeness;
    private final int[] parent;
    private final int[] breakdown;
    private final Deque<Breakdown> open = new ArrayDeque<>();
    private int breakdowns;

    /** A total whose parts are being told; {@code bracketed} says that the end of a bracket ends it. */
    private record Breakdown(int total, int ordinal, Form form, BigDecimal sum) {
        Breakdown with(BigDecimal part) {
            return new Breakdown(total, ordinal, form, sum.add(part));
        }
    }

    private enum Form {
        BRACKETED,
        RUNNING
    }

    Parents(String text, List<Place> places, List<MetricKind> kinds) {
        this.text = text;
        this.places = places;
        this.kinds = kinds;
        this.likeness = new Likeness(places, kinds);
        this.parent = new int[places.size()];
        this.breakdown = new int[places.size()];
        Arrays.fill(parent, -1);
        for (int i = 1; i < places.size(); i++) {
            read(i);
        }
        new ExactSums(text, places, likeness, parent, breakdown, breakdowns).find();
    }

    OptionalInt parent(int fact) {
        return parent[fact] < 0 ? OptionalInt.empty() : OptionalInt.of(parent[fact]);
    }

    /** Which split of its total a part belongs to. */
    OptionalInt breakdown(int fact) {
        return parent[fact] < 0 ? OptionalInt.empty() : OptionalInt.of(breakdown[fact]);
    }

    private void read(int i) {
        String gap = text.substring(
                places.get(i - 1).quantity().end(), places.get(i).quantity().begin());
        closeWhatEnded(gap);
        if (kinds.get(i) == MetricKind.CHANGE || OTHER_COUNT.matcher(gap).find()) {
            return;
        }
        if (SUBSET.matcher(gap).find()) {
            open(anchor(i, gap), gap);
        } else if (bracketAddsUp(i, gap)) {
            open(i - 1, gap);
        } else if (open.isEmpty()) {
            outcome(i, gap);
        }
        if (!open.isEmpty() && i > open.peek().total) {
            join(i, gap);
        }
    }

    private void closeWhatEnded(String gap) {
        if (gap.indexOf('。') >= 0 || gap.indexOf('\n') >= 0) {
            open.clear();
        }
        if (!open.isEmpty() && open.peek().form == Form.BRACKETED && leavesBracket(gap)) {
            open.pop();
        }
        while (!open.isEmpty() && open.peek().sum.compareTo(likeness.value(open.peek().total)) >= 0) {
            open.pop();
        }
    }

    private static boolean leavesBracket(String gap) {
        int close = gap.indexOf(')');
        int opening = gap.indexOf('(');
        return close >= 0 && (opening < 0 || close < opening);
    }

    private void open(int total, String gap) {
        if (total >= 0) {
            Form form = gap.lastIndexOf('(') > gap.lastIndexOf(')') ? Form.BRACKETED : Form.RUNNING;
            open.push(new Breakdown(total, ++breakdowns, form, BigDecimal.ZERO));
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
            if ((parent[k] < 0 || bracket) && likeness.holds(k, i)) {
                return k;
            }
        }
        return -1;
    }

    private boolean bracketAddsUp(int i, String gap) {
        int bracket = gap.indexOf('(');
        if (bracket < 0
                || bracket > 12
                || gap.indexOf(')') >= 0
                || gap.substring(0, bracket).matches("(?s).*[,;。].*")) {
            return false;
        }
        int close = text.indexOf(')', places.get(i).quantity().end());
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        for (int k = i; k < places.size() && places.get(k).quantity().end() <= close; k++) {
            if (likeness.alike(i - 1, k)) {
                sum = sum.add(likeness.value(k));
                count++;
            }
        }
        return count > 1 && sum.compareTo(likeness.value(i - 1)) == 0;
    }

    private void outcome(int i, String gap) {
        if (places.get(i).sentence() != places.get(i - 1).sentence() || !likeness.holds(i - 1, i)) {
            return;
        }
        Place total = places.get(i - 1);
        String before = text.substring(total.sentenceBegin(), total.quantity().begin());
        String own = gap.substring(gap.lastIndexOf(',') + 1);
        boolean closed = CLOSED.matcher(before).find() && OUTCOME.matcher(own).find();
        boolean adopted =
                GATHERED.matcher(before).find() && ADOPTED.matcher(own).find();
        if (closed || adopted) {
            open(i - 1, gap);
        }
    }

    private void join(int i, String gap) {
        Breakdown current = open.peek();
        int total = arrival(current.total, i);
        if (!likeness.alike(total, i)) {
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
        parent[i] = total;
        breakdown[i] = current.ordinal;
        if (!ends) {
            open.pop();
            open.push(current.with(likeness.value(i)));
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
