package org.zhibiao.metric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.zhibiao.number.Quantity;
import org.zhibiao.table.Comparator;
import org.zhibiao.table.MetricKind;

/**
 * Finds of which total a figure is a stated part: after 其中, in a bracket that adds up, and where outcomes follow what was
 * closed. A breakdown ends when its parts reach the total, at a full stop, or where a figure would exceed it.
 */
final class Parents {
    private static final Pattern SUBSET = Pattern.compile("其中|[(,;]包括|[(]含|包含");
    private static final Pattern OTHER_COUNT = Pattern.compile("[(](含|包括|包含)[^)]{0,8}共");
    private static final Pattern CLOSED = Pattern.compile("(审结|办结|结案|审理终结)[^,;。]{0,12}$");
    private static final Pattern OUTCOME =
            Pattern.compile("^[^,;。]{0,6}?(维持|驳回|撤销|终止|调解|和解|确认违法|责令履行|变更|不予受理|撤回|纠错|支持)");
    private static final Pattern GATHERED = Pattern.compile("(收到|征集|征求|收集|梳理)[^,;。]{0,16}$");
    private static final Pattern ADOPTED = Pattern.compile("^[^,;。]{0,4}(采纳|吸收|采用)");
    private static final Pattern NEW_START = Pattern.compile("^[,;、]?(共|累计|全年|同时|此外|另外?|并且?|还)(?!.{0,3}其中)");

    private final String text;
    private final List<Place> places;
    private final List<MetricKind> kinds;
    private final int[] parent;
    private final int[] breakdown;
    private Breakdown open;
    private int breakdowns;

    /** A total whose parts are being told. */
    private record Breakdown(int total, int ordinal, int bracket, BigDecimal sum, boolean outcomes) {
        Breakdown with(BigDecimal part) {
            return new Breakdown(total, ordinal, bracket, sum.add(part), outcomes);
        }
    }

    Parents(String text, List<Place> places, List<MetricKind> kinds) {
        this.text = text;
        this.places = places;
        this.kinds = kinds;
        this.parent = new int[places.size()];
        this.breakdown = new int[places.size()];
        java.util.Arrays.fill(parent, -1);
        for (int i = 1; i < places.size(); i++) {
            read(i);
        }
    }

    OptionalInt parent(int fact) {
        return parent[fact] < 0 ? OptionalInt.empty() : OptionalInt.of(parent[fact]);
    }

    OptionalInt breakdown(int fact) {
        return parent[fact] < 0 ? OptionalInt.empty() : OptionalInt.of(breakdown[fact]);
    }

    private void read(int i) {
        String gap = gap(i);
        closeWhatEnded(gap);
        if (kinds.get(i) == MetricKind.CHANGE) {
            return;
        }
        if (OTHER_COUNT.matcher(gap).find()) {
            return;
        }
        if (SUBSET.matcher(gap).find()) {
            open(i, anchor(i, gap), gap, false);
        } else if (open == null && bracketAddsUp(i, gap)) {
            open(i, i - 1, gap, false);
        } else if (open == null || open.outcomes) {
            outcome(i, gap);
        }
        if (open != null && i > open.total) {
            join(i, gap);
        }
    }

    private String gap(int i) {
        return text.substring(places.get(i - 1).quantity().end(), places.get(i).quantity().begin());
    }

    private void closeWhatEnded(String gap) {
        if (open == null) {
            return;
        }
        boolean full = open.sum.compareTo(value(open.total)) >= 0;
        boolean stop = gap.indexOf('。') >= 0 || gap.indexOf('\n') >= 0;
        boolean bracketClosed = open.bracket >= 0 && unbalanced(gap) < 0;
        if (full || stop || bracketClosed) {
            open = null;
        }
    }

    private static int unbalanced(String gap) {
        int depth = 0;
        int least = 0;
        for (char c : gap.toCharArray()) {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            least = Math.min(least, depth);
        }
        return least;
    }

    private void open(int first, int total, String gap, boolean outcomes) {
        if (total < 0) {
            return;
        }
        boolean bracket = gap.lastIndexOf('(') > gap.lastIndexOf(')');
        open = new Breakdown(total, ++breakdowns, bracket ? first : -1, BigDecimal.ZERO, outcomes);
    }

    /** The figure that 其中 goes back to: the nearest before it that could hold the part and is itself no part. */
    private int anchor(int i, String gap) {
        boolean bracket = gap.indexOf('(') >= 0 && gap.lastIndexOf('(') > gap.lastIndexOf(')');
        boolean sameSentence = gap.indexOf('。') < 0;
        for (int k = i - 1; k >= 0 && i - k < 12; k--) {
            boolean near = places.get(k).sentence() >= places.get(i).sentence() - (sameSentence ? 1 : 0)
                    || (k == i - 1 && gap.startsWith("。其中"));
            if (!near) {
                return -1;
            }
            boolean top = parent[k] < 0 || bracket;
            if (top && holds(k, i)) {
                return k;
            }
        }
        return -1;
    }

    /** Whether one figure can be a part of another: the same sort of unit, the same kind, and not more. */
    private boolean holds(int total, int part) {
        return compatible(total, part) && value(part).compareTo(value(total)) <= 0;
    }

    private boolean compatible(int total, int part) {
        Quantity a = places.get(total).quantity();
        Quantity b = places.get(part).quantity();
        boolean ends = kinds.get(total) == MetricKind.FROM || kinds.get(total) == MetricKind.TO;
        boolean partEnds = kinds.get(part) == MetricKind.FROM || kinds.get(part) == MetricKind.TO;
        if (ends || partEnds) {
            return kinds.get(total) == kinds.get(part) && a.unit().kind() == b.unit().kind();
        }
        if (kinds.get(total) == MetricKind.CHANGE) {
            return false;
        }
        return a.unit().norm().equals(b.unit().norm()) || (isItem(a) && isItem(b));
    }

    /** 704件, 其中申请443项: cases and items of one business are counted with either word. */
    private static boolean isItem(Quantity q) {
        return q.unit().norm().equals("件") || q.unit().norm().equals("项") || q.unit().norm().equals("个");
    }

    private boolean bracketAddsUp(int i, String gap) {
        int bracket = gap.indexOf('(');
        if (bracket < 0 || bracket > 12 || gap.indexOf(')') >= 0 || gap.substring(0, bracket).matches(".*[,;。].*")) {
            return false;
        }
        int close = text.indexOf(')', places.get(i).quantity().end());
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        for (int k = i; k < places.size() && places.get(k).quantity().end() <= close; k++) {
            if (compatible(i - 1, k)) {
                sum = sum.add(value(k));
                count++;
            }
        }
        return count > 1 && sum.compareTo(value(i - 1)) == 0;
    }

    private void outcome(int i, String gap) {
        if (places.get(i).sentence() != places.get(i - 1).sentence()) {
            return;
        }
        int total = open == null ? i - 1 : open.total;
        String before = text.substring(places.get(total).sentenceBegin(), places.get(total).quantity().begin());
        String own = gap.substring(Math.max(0, gap.lastIndexOf(',') + 1));
        boolean closed = CLOSED.matcher(before).find() && OUTCOME.matcher(own).find();
        boolean adopted = GATHERED.matcher(before).find() && ADOPTED.matcher(own).find();
        if ((closed || adopted) && open == null && holds(total, i)) {
            open(i, total, gap, closed);
        }
    }

    private void join(int i, String gap) {
        if (!compatible(open.total, i)) {
            return;
        }
        boolean restart = i > open.total + 1 && NEW_START.matcher(gap).find() && !open.sum.equals(BigDecimal.ZERO);
        boolean ends = kinds.get(i) == MetricKind.FROM || kinds.get(i) == MetricKind.TO;
        BigDecimal sum = open.sum.add(value(i));
        boolean exceeds = !ends && sum.compareTo(value(open.total)) > 0 && isExact(open.total);
        if (restart || exceeds || value(i).compareTo(value(open.total)) > 0) {
            open = null;
            return;
        }
        parent[i] = open.total;
        breakdown[i] = open.ordinal;
        open = open.with(value(i));
    }

    private boolean isExact(int i) {
        return places.get(i).quantity().comparator() == Comparator.EQUAL;
    }

    private BigDecimal value(int i) {
        return places.get(i).quantity().value();
    }

    /** The parts found so far, for tests and explanations. */
    List<Integer> all() {
        List<Integer> list = new ArrayList<>();
        for (int p : parent) {
            list.add(p);
        }
        return list;
    }
}
