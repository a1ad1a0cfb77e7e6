package org.zhibiao.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhibiao.table.SectionRole;

/** Turns marks into headings with extent, parent and announced role. */
final class Drafts {
    private Drafts() {}

    static List<Draft> of(String text, SectionRoles roles) {
        List<Mark> marks = Marks.in(text);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            int next = i + 1 < marks.size() ? marks.get(i + 1).begin() : text.length();
            int lineEnd = text.indexOf('\n', mark.end());
            int limit = Math.min(next, lineEnd < 0 ? text.length() : lineEnd);
            if (limit > mark.end()) {
                drafts.add(draft(text, mark, limit, drafts, roles));
            }
        }
        return drafts;
    }

    private static Draft draft(String text, Mark mark, int limit, List<Draft> before, SectionRoles roles) {
        HeadingText extent = HeadingText.measure(text, mark, limit);
        int level = mark.family().level();
        int parent = parent(level, before);
        Optional<SectionRole> own = roles.of(text.substring(mark.end(), extent.end()), level);
        SectionRole inherited =
                parent < 0 ? SectionRole.ACHIEVEMENT : before.get(parent).role();
        return new Draft(mark, level, extent.end(), extent.bodyBegin(), parent, own.orElse(inherited), own.isPresent());
    }

    private static int parent(int level, List<Draft> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).level() < level) {
                return i;
            }
        }
        return -1;
    }
}
