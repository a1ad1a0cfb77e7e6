package org.zhibiao.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhibiao.table.SectionRole;

/** Turns marks into headings with extent, parent and announced role. */
final class Drafts {
    private static final int RUN_IN_LEVEL = 4;

    private final String text;
    private final SectionRoles roles;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Integer> depths = new ArrayList<>();

    private Drafts(String text, SectionRoles roles) {
        this.text = text;
        this.roles = roles;
    }

    static List<Draft> of(String text, SectionRoles roles, List<Mark> marks) {
        Drafts drafts = new Drafts(text, roles);
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            int next = i + 1 < marks.size() ? marks.get(i + 1).begin() : text.length();
            int limit = HeadingText.limit(text, mark, next);
            if (limit > mark.end()) {
                drafts.add(mark, HeadingText.measure(text, mark, limit));
            }
        }
        drafts.reconsiderFirst();
        return drafts.drafts;
    }

    /** A report does not open with plans when it has a chapter of plans later: 2022年重点工作 then says what was done. */
    private void reconsiderFirst() {
        long chapters = drafts.stream().filter(Drafts::isChapterOfPlans).count();
        if (chapters > 1 && isChapterOfPlans(drafts.get(0)) && opensWithYear(drafts.get(0))) {
            drafts.set(0, drafts.get(0).as(SectionRole.ACHIEVEMENT));
        }
    }

    private boolean opensWithYear(Draft draft) {
        return Character.isDigit(text.charAt(draft.mark().end()));
    }

    private static boolean isChapterOfPlans(Draft draft) {
        return draft.parent() < 0 && draft.announcesRole() && draft.role() == SectionRole.PLAN;
    }

    private void add(Mark mark, HeadingText extent) {
        String words = text.substring(mark.end(), extent.end());
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        int parent = parent(mark.rank());
        int depth = parent < 0 ? 1 : depths.get(parent) + 1;
        Optional<SectionRole> above =
                parent < 0 ? Optional.empty() : Optional.of(drafts.get(parent).role());
        int level = standsUnderAll(mark, parent) ? RUN_IN_LEVEL : Math.min(mark.level(), depth);
        Optional<SectionRole> own = roles.of(words, level, above);
        SectionRole role = own.or(() -> above).orElse(SectionRole.ACHIEVEMENT);
        drafts.add(new Draft(mark, extent.end(), extent.bodyBegin(), parent, role, own.isPresent()));
        depths.add(depth);
    }

    /** Whether a mark opens an item of a list, and not the chapters of a report that numbers them (1) or ①. */
    private static boolean standsUnderAll(Mark mark, int parent) {
        return mark.level() == RUN_IN_LEVEL && (parent >= 0 || mark.family().follows() == MarkFamily.Follows.CLAUSE);
    }

    private int parent(int rank) {
        int above = drafts.size() - 1;
        while (above >= 0 && drafts.get(above).rank() >= rank) {
            above = drafts.get(above).parent();
        }
        return above;
    }
}
