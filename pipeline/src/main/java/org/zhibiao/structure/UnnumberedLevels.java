package org.zhibiao.structure;

import java.util.List;
import org.zhibiao.structure.UnnumberedHeadings.Candidate;
import org.zhibiao.table.SectionRole;

/** Gives levels to headings without a number, in text order, by the headings before them. */
final class UnnumberedLevels {
    private static final int DEEPEST = 4;

    private final String text;
    private final List<Mark> numbered;
    private int nextNumbered;
    /** Level of the heading before, items of lists left out; 0 for none. */
    private int above;
    /** Where the words of that heading begin. */
    private int aboveBegin = -1;
    /** Whether that heading has no number and announces nothing. */
    private boolean afterKin;

    private boolean underNumberedTop;
    /** Whether headings that announce nothing have been chapters. */
    private boolean kinAreChapters;

    private Chapter chapter = Chapter.NONE;

    /** What the last chapter without a number is to the headings below it that announce nothing. */
    private enum Chapter {
        NONE,
        /** It tells of one thing: what follows its text is a chapter as well. */
        SINGLE,
        /** Headings stand under it. */
        HOLDS_OTHERS
    }

    UnnumberedLevels(String text, List<Mark> numbered) {
        this.text = text;
        this.numbered = numbered;
    }

    int next(Candidate heading) {
        passNumbered(heading.begin());
        boolean announcesWork =
                heading.announced().filter(r -> r == SectionRole.ACHIEVEMENT).isPresent();
        boolean top = heading.isPlain() || (announcesWork && !underNumberedTop);
        if (!top && chapter != Chapter.NONE && standsDirectlyBelow(heading)) {
            chapter = Chapter.HOLDS_OTHERS;
        }
        int level = top || isPeerOfChapters(heading) ? 1 : afterKin ? above : Math.min(above + 1, DEEPEST);
        boolean kin = !top && heading.announced().isEmpty();
        kinAreChapters |= kin && level == 1 && !underNumberedTop;
        if (level == 1) {
            chapter = kin || !holdsOthers(heading) ? Chapter.SINGLE : Chapter.HOLDS_OTHERS;
        }
        above = level;
        aboveBegin = heading.wordsBegin();
        afterKin = !top;
        return level;
    }

    private void passNumbered(int end) {
        for (; nextNumbered < numbered.size() && numbered.get(nextNumbered).begin() < end; nextNumbered++) {
            Mark mark = numbered.get(nextNumbered);
            underNumberedTop |= mark.level() == 1;
            if (mark.level() < DEEPEST) {
                above = mark.level();
                aboveBegin = mark.end();
                afterKin = false;
            }
        }
    }

    private boolean isPeerOfChapters(Candidate heading) {
        return !underNumberedTop && heading.announced().isEmpty() && chapter == Chapter.SINGLE;
    }

    /** Chapters of problems and plans hold their items, and so does one that names all the work of the year. */
    private boolean holdsOthers(Candidate heading) {
        boolean items = heading.announced()
                .filter(r -> r == SectionRole.PROBLEM || r == SectionRole.PLAN)
                .isPresent();
        String words = text.substring(heading.wordsBegin(), Lines.endOf(text, heading.begin()));
        return items ? !kinAreChapters : LinePatterns.isContainer(words.strip());
    }

    /** Whether nothing stands between a heading and the one before. */
    private boolean standsDirectlyBelow(Candidate heading) {
        int lineEnd = Lines.endOf(text, aboveBegin);
        return text.indexOf('。', aboveBegin) > lineEnd
                && text.substring(Math.min(lineEnd, heading.begin()), heading.begin())
                        .codePoints()
                        .noneMatch(Character::isLetterOrDigit);
    }
}
