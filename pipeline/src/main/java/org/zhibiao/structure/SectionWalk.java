package org.zhibiao.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhibiao.structure.Sentence.Form;
import org.zhibiao.structure.Sentences.Piece;
import org.zhibiao.table.SectionRole;
import org.zhibiao.text.ReadingStopped;

/** Goes through a text once, front to back, so that a sentence such as 下一步,我局将 can turn what follows it into a plan. */
final class SectionWalk {
    private static final int RUN_IN_LEVEL = 4;

    private final String text;
    private final PageParts parts;
    private final List<Draft> drafts;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<SectionRole> effective = new ArrayList<>();
    private Optional<SectionRole> turned = Optional.empty();
    /** The items among which the turn came, as long as no list of their kind has begun since. */
    private final List<Draft> turnedAmong = new ArrayList<>();

    SectionWalk(String text, PageParts parts, List<Draft> drafts) {
        this.text = text;
        this.parts = parts;
        this.drafts = drafts;
    }

    void go(int titleEnd) {
        running(-1, Math.min(titleEnd, limit(0)));
        for (int i = 0; i < drafts.size(); i++) {
            section(i);
        }
    }

    List<Sentence> sentences() {
        return sentences;
    }

    List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            headings.add(drafts.get(i).heading(effective.get(i), bodyEnd(i)));
        }
        return List.copyOf(headings);
    }

    private int limit(int next) {
        return next < drafts.size() ? drafts.get(next).mark().begin() : text.length();
    }

    private int bodyEnd(int index) {
        int next = index + 1;
        while (next < drafts.size()
                && drafts.get(next).rank() > drafts.get(index).rank()) {
            next++;
        }
        return limit(next);
    }

    private void section(int index) {
        ReadingStopped.ifAsked();
        Draft draft = drafts.get(index);
        if (goesOnBeforeTurn(draft) || opensChapter(draft) || draft.announcesRole()) {
            turned = Optional.empty();
        }
        turnByOpening(index);
        effective.add(turned.orElseGet(() -> ownRole(draft)));
        boolean headingStandsAlone = draft.bodyBegin() > draft.mark().end();
        if (headingStandsAlone) {
            for (Piece piece : Sentences.between(text, draft.mark().end(), draft.bodyBegin())) {
                sentences.add(new Sentence(piece.begin(), piece.end(), index, effective.get(index), Form.HEADING));
            }
        }
        running(index, draft.bodyBegin());
    }

    private static boolean opensChapter(Draft draft) {
        return draft.level() == 1 && draft.parent() < 0;
    }

    private SectionRole ownRole(Draft draft) {
        return draft.announcesRole() || draft.parent() < 0 ? draft.role() : effective.get(draft.parent());
    }

    /** A number that goes on counting the items among which the turn came ends what was turned. */
    private boolean goesOnBeforeTurn(Draft draft) {
        boolean goesOn = turnedAmong.stream().anyMatch(draft::continues);
        turnedAmong.removeIf(
                earlier -> earlier.mark().family().equals(draft.mark().family()));
        return goesOn;
    }

    /** A later chapter whose heading says nothing of its role is what its first sentence says. */
    private void turnByOpening(int index) {
        Draft draft = drafts.get(index);
        if (index > 0 && opensChapter(draft) && !draft.announcesRole()) {
            Sentences.between(text, draft.bodyBegin(), limit(index + 1)).stream()
                    .findFirst()
                    .flatMap(p -> LeadIns.standard().turn(draft.role(), LeadIns.Place.PARAGRAPH, text, p))
                    .ifPresent(role -> turn(role, index));
        }
    }

    private void turn(SectionRole role, int section) {
        turned = Optional.of(role);
        turnedAmong.clear();
        for (int i = section; i >= 0; i = drafts.get(i).parent()) {
            turnedAmong.add(drafts.get(i));
        }
    }

    private void running(int section, int from) {
        List<Piece> pieces = Sentences.between(text, from, limit(section + 1));
        boolean mayTurn = section >= 0 || drafts.stream().noneMatch(d -> d.level() < RUN_IN_LEVEL);
        for (Piece piece : pieces) {
            if (parts.isContentsAt(piece.begin())) {
                continue;
            }
            if (mayTurn) {
                LeadIns.Place place = place(section, piece, pieces.get(0));
                LeadIns.standard().turn(role(section), place, text, piece).ifPresent(role -> turn(role, section));
            }
            sentences.add(new Sentence(piece.begin(), piece.end(), section, role(section), Form.RUNNING));
        }
    }

    private SectionRole role(int section) {
        return turned.orElseGet(() -> section < 0 ? SectionRole.OVERVIEW : effective.get(section));
    }

    private LeadIns.Place place(int section, Piece piece, Piece first) {
        boolean opens = piece.begin() > 0 && text.charAt(piece.begin() - 1) == '\n';
        boolean item = section >= 0 && drafts.get(section).level() == RUN_IN_LEVEL;
        return opens && (item || piece.begin() > first.begin()) ? LeadIns.Place.PARAGRAPH : LeadIns.Place.ANYWHERE;
    }
}
