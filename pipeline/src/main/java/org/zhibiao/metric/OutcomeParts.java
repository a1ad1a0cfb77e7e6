package org.zhibiao.metric;

import java.util.OptionalInt;

/** Finds the count of which a figure tells what became: 受理46件, 办结45件. Figures are asked in their order. */
final class OutcomeParts {
    private static final int FARTHEST_MATTER = 8;
    private static final int LONGEST_NOUN = 12;
    private static final int DECIDED = 3;

    private final Outcomes outcomes = Outcomes.standard();
    private final Gaps gaps;
    private final Likeness likeness;
    private final int[] stage;
    private final boolean[] became;

    OutcomeParts(Gaps gaps, Likeness likeness) {
        this.gaps = gaps;
        this.likeness = likeness;
        this.stage = new int[gaps.places().size()];
        this.became = new boolean[stage.length];
        for (int i = 0; i < stage.length; i++) {
            stage[i] = stageOf(i);
        }
    }

    private int stageOf(int i) {
        int stage = outcomes.stage(gaps.ownWords(i), gaps.after(i));
        boolean attached = stage == Outcomes.NAMED && i > 0 && gaps.inOneSentence(i - 1, i);
        return attached ? behindNoun(gaps.before(i)) : stage;
    }

    /** 交办的111件信访件办结109件: the noun of the count before stands between it and what became of it. */
    private int behindNoun(String gap) {
        boolean clause = gap.length() <= LONGEST_NOUN && gap.chars().noneMatch(c -> ",;。、:(".indexOf(c) >= 0);
        for (int from = 1; clause && from < gap.length(); from++) {
            int stage = outcomes.stage(gap.substring(from), "");
            if (stage != Outcomes.NAMED) {
                return stage;
            }
        }
        return Outcomes.NAMED;
    }

    /** Whether a figure was found to be what became of another. */
    boolean isOutcome(int i) {
        return became[i];
    }

    /** Whether a figure is of an earlier year. */
    boolean isFormer(int i) {
        return outcomes.isFormer(gaps.ownWords(i));
    }

    /** Whether words before a figure give it to an earlier year. */
    boolean isFormer(String words) {
        return outcomes.isFormer(words);
    }

    /**
     * The count that a figure is a part of.
     *
     * @param splits what was found so far
     */
    OptionalInt total(int i, Splits splits) {
        if (stage[i] == Outcomes.NAMED || isFormer(i) || isCarriedOver(i)) {
            return OptionalInt.empty();
        }
        OptionalInt sibling = sibling(i, splits);
        OptionalInt total = sibling.isPresent() ? sibling : earlierStage(i);
        became[i] = total.isPresent();
        return total;
    }

    private boolean isCarriedOver(int i) {
        return outcomes.isCarriedOver(
                gaps.text(), gaps.places().get(i).quantity().end());
    }

    private OptionalInt earlierStage(int i) {
        for (int k = i - 1; k >= 0 && i - k <= FARTHEST_MATTER && !isParted(k, i); k--) {
            boolean earlier = stage[k] < stage[i] && outcomes.comesFrom(gaps.ownWords(k), stage[i]);
            if (earlier && likeness.holds(k, i) && !isFormer(k)) {
                return OptionalInt.of(k);
            }
        }
        return OptionalInt.empty();
    }

    /** A semicolon may stand right before what became of a matter, but not further back. */
    private boolean isParted(int k, int i) {
        return gaps.isParted(k, k + 1) || (k + 1 < i && gaps.between(k, k + 1).indexOf(';') >= 0);
    }

    /** 维持83件, 不予受理63件: among decisions, what was never taken up counts as one of them. */
    private OptionalInt sibling(int i, Splits splits) {
        boolean decisions = stage[i] == 1 && stage[i - 1] == DECIDED;
        OptionalInt total = decisions ? splits.total(i - 1) : OptionalInt.empty();
        return total.isPresent() && likeness.holds(total.getAsInt(), i) ? total : OptionalInt.empty();
    }
}
