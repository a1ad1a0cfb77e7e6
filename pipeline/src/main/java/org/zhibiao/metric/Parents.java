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
    /** 60份案卷中5份, 127名干部, 有19名; 企业90户, 含个体户30户. */
    private static final Pattern SUBSET_OF_LAST = Pattern.compile(
            "^[^,;。]{0,16}(?<![其年月期])中,?(?:(?:仍|还|已|尚|约|近|共)*有)?(?:超过|近|约|超)?$|^[^,;。]{0,8},(?:仍|还|尚|就)*有$|^[,、;]含(?!义|量)[^,;。]*$");
    private static final Pattern AVERAGE = Pattern.compile("[日月年周]均|平均|人均|每[日月年周人户家件]");
    private static final Pattern OTHER_COUNT = Pattern.compile("[(](含|包括|包含)[^)]{0,8}共");
    private static final Pattern NEW_START = Pattern.compile("[,;、](共|累计|全年|同时|此外|另外?|并且?|还)(?!.{0,3}其中)");
    private static final int FARTHEST_TOTAL = 12;
    private static final int FARTHEST_MATTER = 8;
    private static final int DECIDED = 3;

    private final String text;
    private final List<Place> places;
    private final List<MetricKind> kinds;
    private final Likeness likeness;
    private final int[] parent;
    private final int[] breakdown;
    private final int[] stage;
    private final boolean[] becameOf;
    private final Outcomes outcomes = Outcomes.standard();
    private final Deque<Breakdown> open = new ArrayDeque<>();
    private int breakdowns;

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

    Parents(String text, List<Place> places, List<MetricKind> kinds) {
        this.text = text;
        this.places = places;
        this.kinds = kinds;
        this.likeness = new Likeness(places, kinds);
        this.parent = new int[places.size()];
        this.breakdown = new int[places.size()];
        this.stage = new int[places.size()];
        this.becameOf = new boolean[places.size()];
        Arrays.fill(parent, -1);
        for (int i = 1; i < places.size(); i++) {
            read(i);
        }
        ExactSums sums = new ExactSums(text, places, likeness, parent, breakdown, breakdowns);
        sums.findClosingTotals();
        sums.find();
    }

    OptionalInt parent(int fact) {
        return parent[fact] < 0 ? OptionalInt.empty() : OptionalInt.of(parent[fact]);
    }

    /** Which split of its total a part belongs to. */
    OptionalInt breakdown(int fact) {
        return parent[fact] < 0 ? OptionalInt.empty() : OptionalInt.of(breakdown[fact]);
    }

    private void read(int i) {
        String gap = gap(i);
        closeWhatEnded(i, gap);
        stage[i] = outcomes.stage(ownWords(i), places.get(i).after(text));
        boolean average = AVERAGE.matcher(ownWords(i)).find();
        if (average || kinds.get(i) == MetricKind.CHANGE || OTHER_COUNT.matcher(gap).find()) {
            return;
        }
        String announced = announced(i, gap);
        if (SUBSET_OF_LAST.matcher(gap).find() && likeness.holds(i - 1, i)) {
            open.push(new Breakdown(i - 1, i, ++breakdowns, Form.NARROW, BigDecimal.ZERO));
        } else if (SUBSET.matcher(announced).find()) {
            open(anchor(i, announced), i, announced);
        } else if (bracketSplits(i, gap)) {
            open(i - 1, i, gap);
        }
        if (!open.isEmpty() && i > open.peek().total) {
            join(i, gap);
        }
        if (parent[i] < 0 && stage[i] != Outcomes.NAMED && !isFormer(i)) {
            outcome(i);
        }
    }

    /** 其中标的额100万元以上的11份: the words that announce a part may hold a figure of another sort. */
    private String announced(int i, String gap) {
        boolean goesOn = i > 1 && gap.matches("[^,;。、(]{1,8}") && open.isEmpty() && !likeness.alike(i - 1, i);
        return goesOn && gap(i - 1).contains("其中") ? gap(i - 1) + gap : gap;
    }

    private String gap(int i) {
        return text.substring(
                places.get(i - 1).quantity().end(), places.get(i).quantity().begin());
    }

    /** The words of a figure's clause behind the last comma: a bracket may stand before them. */
    private String ownWords(int i) {
        String before = places.get(i).before(text);
        int comma = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'));
        return before.substring(Math.max(comma, before.lastIndexOf('、')) + 1);
    }

    private boolean isFormer(int i) {
        return outcomes.isFormer(ownWords(i))
                || outcomes.isCarriedOver(text, places.get(i).quantity().end());
    }

    private void closeWhatEnded(int i, String gap) {
        if (gap.indexOf('。') >= 0 || gap.indexOf('\n') >= 0) {
            open.clear();
        }
        if (!open.isEmpty() && open.peek().form == Form.NARROW && gap.matches("(?s).*[,;。)].*")) {
            open.pop();
        }
        if (!open.isEmpty() && open.peek().form == Form.BRACKETED && leavesBracket(gap)) {
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

    private static boolean leavesBracket(String gap) {
        int close = gap.indexOf(')');
        int opening = gap.indexOf('(');
        return close >= 0 && (opening < 0 || close < opening);
    }

    private void open(int total, int first, String gap) {
        if (total >= 0) {
            Form form = gap.lastIndexOf('(') > gap.lastIndexOf(')') ? Form.BRACKETED : Form.RUNNING;
            open.push(new Breakdown(total, first, ++breakdowns, form, BigDecimal.ZERO));
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
            boolean whole = parent[k] < 0 || becameOf[k] || bracket;
            if (whole && likeness.holds(k, i) && (bracket || !outcomes.isFormer(ownWords(k)))) {
                return k;
            }
        }
        return newSentence || !gap.contains("其中") ? -1 : otherwiseCounted(i);
    }

    /** 登记8423件, 其中发放证书5127本: a part may be counted in the unit of its own sort of paper or event. */
    private int otherwiseCounted(int i) {
        for (int k = i - 1; k >= 0 && places.get(k).sentence() == places.get(i).sentence(); k--) {
            if (parent[k] < 0 && likeness.holdsOtherwiseCounted(k, i)) {
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
        int close = text.indexOf(')', places.get(i).quantity().end());
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

    /** 受理46件, 办结45件: what became of a matter is a part of the nearest count of an earlier stage. */
    private void outcome(int i) {
        int total = sibling(i);
        for (int k = i - 1; total < 0 && k >= 0 && i - k <= FARTHEST_MATTER; k--) {
            if (isCutOff(k, i)) {
                return;
            }
            boolean earlier = stage[k] < stage[i] && outcomes.comesFrom(ownWords(k), stage[i]);
            if (earlier && likeness.holds(k, i) && !outcomes.isFormer(ownWords(k))) {
                total = k;
            }
        }
        if (total >= 0) {
            becameOf[i] = true;
            parent[i] = total;
            breakdown[i] = parent[i - 1] == total ? breakdown[i - 1] : ++breakdowns;
        }
    }

    private boolean isCutOff(int k, int i) {
        String between = text.substring(
                places.get(k).quantity().end(), places.get(i).quantity().begin());
        return between.indexOf('。') >= 0 || between.indexOf('\n') >= 0;
    }

    /** 维持83件, 不予受理63件: among decisions, what was never taken up counts as one of them. */
    private int sibling(int i) {
        boolean decisions = stage[i] == 1 && stage[i - 1] == DECIDED && parent[i - 1] >= 0;
        return decisions && likeness.holds(parent[i - 1], i) ? parent[i - 1] : -1;
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
        parent[i] = total;
        breakdown[i] = current.ordinal;
        if (!ends) {
            open.pop();
            open.push(current.with(likeness.value(i)));
        }
    }

    /** 拆除40处、2万平方米, 其中存量30处、1万平方米: a total told in two units has parts in both. */
    private void beside(Breakdown current, int part) {
        for (int k = Math.max(0, current.total - 1); k < current.first; k++) {
            if (parent[k] < 0
                    && kinds.get(k) == MetricKind.LEVEL
                    && places.get(k).sentence() == places.get(part).sentence()
                    && likeness.holds(k, part)) {
                parent[part] = k;
                breakdown[part] = current.ordinal;
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
