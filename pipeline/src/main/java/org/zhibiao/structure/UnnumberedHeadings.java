package org.zhibiao.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhibiao.structure.Lines.Line;
import org.zhibiao.table.SectionRole;

/** Finds headings without a number: short lines that stand alone above their text, in a report that has more of them. */
final class UnnumberedHeadings {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 26;
    private static final int PARAGRAPH = 40;
    private static final String INNER_MARKS = "。;!?:|";
    private static final String END_MARKS = "。;!?:)”》】";

    private final String text;
    private final PageParts parts;
    private final SectionRoles roles;
    private final List<Mark> numbered;
    private final BitSet marked = new BitSet();

    /**
     * A line that may be a heading.
     *
     * @param begin where its mark begins; before the bracket, if there is one
     * @param wordsBegin where its words begin
     * @param announced the role that it announces
     * @param isPlain whether it is a heading wherever it stands alone, as 存在问题 is
     */
    record Candidate(int begin, int wordsBegin, Optional<SectionRole> announced, boolean isPlain) {

        boolean isBracketed() {
            return wordsBegin > begin;
        }
    }

    private UnnumberedHeadings(String text, PageParts parts, SectionRoles roles, List<Mark> numbered) {
        this.text = text;
        this.parts = parts;
        this.roles = roles;
        this.numbered = numbered;
    }

    /** The numbered marks and those of headings without a number, in text order. */
    static List<Mark> added(String text, PageParts parts, SectionRoles roles, List<Mark> numbered, int titleEnd) {
        UnnumberedHeadings headings = new UnnumberedHeadings(text, parts, roles, numbered);
        headings.noteMarkedLines();
        return headings.merged(headings.trusted(headings.candidates(titleEnd)));
    }

    private void noteMarkedLines() {
        int line = 0;
        for (Mark mark : numbered) {
            while (parts.lines().get(line).end() < mark.begin()) {
                line++;
            }
            marked.set(line);
        }
    }

    private List<Candidate> candidates(int titleEnd) {
        List<Candidate> found = new ArrayList<>();
        boolean afterHeading = false;
        boolean prose = false;
        for (int i = 0; i < parts.lines().size(); i++) {
            Line line = parts.lines().get(i);
            Optional<Candidate> candidate = line.begin() < titleEnd || marked.get(i) || parts.holdsNoHeading(i)
                    ? Optional.empty()
                    : candidate(i, afterHeading || closesBefore(i, titleEnd));
            boolean early =
                    !prose && found.isEmpty() && numberedBefore(line.begin()).isEmpty();
            candidate
                    .filter(c -> c.isBracketed() || c.announced.isPresent() || !early)
                    .ifPresent(found::add);
            afterHeading = candidate.isPresent() || marked.get(i);
            prose = prose || line.in(text).indexOf('。') >= 0 || isLeadIn(line);
        }
        return found;
    }

    private boolean isLeadIn(Line line) {
        return line.length() > PARAGRAPH && text.charAt(line.end() - 1) == ':';
    }

    private boolean closesBefore(int index, int titleEnd) {
        if (index == 0) {
            return true;
        }
        Line before = parts.lines().get(index - 1);
        int end = Lines.wordsEnd(text, before);
        return before.begin() < titleEnd || (end > before.begin() && END_MARKS.indexOf(text.charAt(end - 1)) >= 0);
    }

    private Optional<Candidate> candidate(int index, boolean mayStart) {
        Line line = parts.lines().get(index);
        int begin = Lines.wordsBegin(text, line);
        int end = Lines.wordsEnd(text, line);
        if (begin < end && text.charAt(begin) == '【') {
            return bracketed(begin, line.in(text).indexOf('】') + line.begin());
        }
        if (!mayStart || end - begin < 2 || end - begin > LONGEST || !opensText(index)) {
            return Optional.empty();
        }
        String words = withoutColon(text.substring(begin, end));
        boolean goesOn = index > 0 && goesOnFrom(parts.lines().get(index - 1), words);
        if (goesOn || words.chars().anyMatch(c -> INNER_MARKS.indexOf(c) >= 0) || LinePatterns.isNoHeading(words)) {
            return Optional.empty();
        }
        return named(begin, begin, words).filter(c -> c.announced.isPresent() || words.indexOf(' ') < 0);
    }

    /** Lines such as 存在的问题: are headings; other lines that end with a colon address someone or open a list. */
    private String withoutColon(String line) {
        if (!line.endsWith(":") || line.endsWith("下:") || line.indexOf(',') >= 0) {
            return line;
        }
        String words = line.substring(0, line.length() - 1);
        return announced(words).isPresent() ? words : line;
    }

    private Optional<SectionRole> announced(String words) {
        return roles.of(words, 1, Optional.empty());
    }

    private Optional<Candidate> bracketed(int begin, int close) {
        if (close <= begin || close - begin > LONGEST) {
            return Optional.empty();
        }
        String words = text.substring(begin + 1, close);
        return LinePatterns.isNoHeading(words) ? Optional.empty() : named(begin, begin + 1, words);
    }

    private Optional<Candidate> named(int begin, int wordsBegin, String words) {
        Optional<SectionRole> announced = announced(words);
        Optional<SectionRole> below = roles.of(words, 2, Optional.empty());
        boolean isPlain = announced
                .filter(r -> r != SectionRole.ACHIEVEMENT)
                .filter(r -> r != SectionRole.PROBLEM || below.equals(announced))
                .isPresent();
        boolean speaks = words.chars().filter(Character::isIdeographic).count() > 1;
        return !speaks || (announced.isEmpty() && words.length() < SHORTEST)
                ? Optional.empty()
                : Optional.of(new Candidate(begin, wordsBegin, announced, isPlain));
    }

    private boolean goesOnFrom(Line before, String words) {
        return LinePatterns.continues(words) || LinePatterns.goesOn(before.in(text));
    }

    /** Whether text stands under a line: a paragraph, or a heading that counts or announces by itself. */
    private boolean opensText(int index) {
        if (index + 1 >= parts.lines().size() || parts.holdsNoHeading(index + 1)) {
            return false;
        }
        Line next = parts.lines().get(index + 1);
        String words = next.in(text);
        if (marked.get(index + 1) || words.indexOf('。') >= 0 || next.length() > PARAGRAPH) {
            return true;
        }
        boolean announces = announced(parts.lines().get(index).in(text).strip()).isPresent();
        return announces && next.length() >= SHORTEST && next.length() <= LONGEST && !LinePatterns.isNoHeading(words);
    }

    /** Lines that do not announce anything by themselves are headings where there are more of their kind. */
    private List<Candidate> trusted(List<Candidate> all) {
        long unannounced = all.stream().filter(c -> c.announced.isEmpty()).count();
        return all.stream()
                .filter(c -> c.isPlain || c.isBracketed() || (c.announced.isPresent() ? all.size() : unannounced) > 1)
                .toList();
    }

    private Optional<Mark> numberedBefore(int at) {
        return numbered.isEmpty() || numbered.get(0).begin() > at ? Optional.empty() : Optional.of(numbered.get(0));
    }

    private List<Mark> merged(List<Candidate> headings) {
        UnnumberedLevels levels = new UnnumberedLevels(text, numbered);
        List<Mark> all = new ArrayList<>(numbered);
        for (Candidate c : headings) {
            all.add(Mark.unnumbered(levels.next(c), c.begin, c.wordsBegin));
        }
        all.sort(Comparator.comparingInt(Mark::begin));
        return all;
    }
}
