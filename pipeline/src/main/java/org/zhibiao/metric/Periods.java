package org.zhibiao.metric;

import java.util.List;
import org.zhibiao.metric.PeriodMark.Reach;

/** Says which period a figure covers, carrying words of time onward as a reader does. One instance reads one section. */
final class Periods {
    /** 的 and a bound may stand between words of time and their figure. */
    private static final int FIGURE_DISTANCE = 2;

    private final String text;
    private final PeriodMarks words;
    private final Period standard;
    private Period carried;
    private Period clause;
    private Reach reach = Reach.CONTINUED;

    Periods(String text, int reportYear, int defaultYear) {
        this.text = text;
        this.words = new PeriodMarks(reportYear, defaultYear);
        this.standard = Period.ofYear(defaultYear);
        this.carried = standard;
        this.clause = standard;
    }

    /** Reads the words of time of the next sentence. */
    InSentence sentence(int begin, int end) {
        if (reach == Reach.CONTINUED && !goesOn(begin)) {
            carried = standard;
        }
        Period before = begin > 0 && text.charAt(begin - 1) == ';' ? clause : carried;
        InSentence sentence = new InSentence(words.in(text, begin, end), before);
        clause = sentence.wide();
        for (PeriodMark mark : sentence.marks) {
            if (mark.reach() == Reach.CONTINUED || mark.reach() == Reach.SECTION) {
                carried = mark.after(carried);
                reach = mark.reach();
            } else if (mark.reach() == Reach.RESET) {
                carried = standard;
            }
        }
        return sentence;
    }

    private boolean goesOn(int begin) {
        return List.of("共", "累计", "其中", "期间", "同时", "此期间").stream().anyMatch(w -> text.startsWith(w, begin));
    }

    /** The periods of one sentence. */
    final class InSentence {
        private final List<PeriodMark> marks;
        private final Period before;

        private InSentence(List<PeriodMark> marks, Period before) {
            this.marks = marks;
            this.before = before;
        }

        /** The period that holds for the figure between two places. */
        Period at(int begin, int end) {
            Period current = before;
            Period sentenceWide = before;
            for (PeriodMark mark : marks) {
                if (mark.begin() >= begin) {
                    return follows(mark, end) ? mark.after(sentenceWide) : current;
                }
                if (mark.reach() != Reach.CLAUSE && mark.reach() != Reach.FIGURE) {
                    sentenceWide = mark.after(sentenceWide);
                }
                current = isPast(mark, begin) ? sentenceWide : mark.after(sentenceWide);
            }
            return current;
        }

        /** 经核实,2020年办理许可2175件: a year with a verb of its own tells anew what was, and compares nothing. */
        private boolean restates(PeriodMark mark, int begin) {
            boolean compares =
                    marks.stream().anyMatch(m -> !m.after(standard).end().isBefore(standard.start()));
            boolean numbered = !compares && Character.isDigit(text.charAt(mark.begin()));
            String behind = text.substring(mark.end(), begin);
            return numbered
                    && mark.reach() == Reach.CLAUSE
                    && behind.length() > 2
                    && "为是的约".indexOf(behind.charAt(0)) < 0;
        }

        /** What holds for the whole sentence at its end; a semicolon lets it go on. */
        private Period wide() {
            Period wide = before;
            for (PeriodMark mark : marks) {
                boolean near = mark.reach() == Reach.CLAUSE || mark.reach() == Reach.FIGURE;
                wide = near ? wide : mark.after(wide);
            }
            return wide;
        }

        private boolean isPast(PeriodMark mark, int begin) {
            return switch (mark.reach()) {
                case FIGURE -> begin - mark.end() > FIGURE_DISTANCE;
                case CLAUSE -> text.substring(mark.end(), begin).indexOf(',') >= 0;
                default -> false;
            };
        }

        /** 2件文件于5月失效: words of time behind a figure hold for it when 于 or 在 ties them to its own clause. */
        private boolean follows(PeriodMark mark, int end) {
            if (mark.begin() <= end) {
                return false;
            }
            String between = text.substring(end, mark.begin());
            boolean tied = between.endsWith("于") || between.endsWith("在");
            return tied && between.length() < 12 && between.indexOf(',') < 0 && mark.reach() == Reach.SENTENCE;
        }

        /** Whether the words just before a figure compare it with the same time a year earlier. */
        boolean isPrior(int begin) {
            for (PeriodMark mark : marks) {
                boolean near = mark.reach() == Reach.CLAUSE || mark.reach() == Reach.FIGURE;
                boolean earlier = mark.after(standard).end().isBefore(standard.start());
                if (mark.end() <= begin && near && earlier && !isPast(mark, begin) && !restates(mark, begin)) {
                    return true;
                }
            }
            return false;
        }
    }
}
