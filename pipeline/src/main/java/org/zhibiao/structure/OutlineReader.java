package org.zhibiao.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhibiao.structure.Sentence.Form;
import org.zhibiao.table.SectionRole;

/** Reads the structure of a cleaned text. Thread-safe. */
public final class OutlineReader {
    private static final OutlineReader STANDARD = new OutlineReader(SectionRoles.load());
    private static final Pattern PLAN_LEAD_IN = Pattern.compile(
            "^(下一?步|下一?阶段|今后|接下来|明年|来年|(在)?新的一年|为此,|\\d{4}年,?.{0,12}(将|要)(继续|进一步|认真|坚持|以|重点|紧|深入|着力|围绕|按照|按|从))");

    private final SectionRoles roles;

    private OutlineReader(SectionRoles roles) {
        this.roles = roles;
    }

    /** The reader with the rules that the jar carries. */
    public static OutlineReader standard() {
        return STANDARD;
    }

    /** Reads one text. */
    public Outline read(String text) {
        Titles.Title title = Titles.find(text);
        List<Draft> drafts = Drafts.of(text, roles);
        Walk walk = new Walk(text, drafts);
        walk.sentences(-1, Math.min(title.end(), walk.limit(0)), walk.limit(0), Form.RUNNING);
        for (int i = 0; i < drafts.size(); i++) {
            walk.section(i);
        }
        return new Outline(Optional.of(title.text()).filter(t -> !t.isEmpty()), walk.headings(), walk.sentences);
    }

    /** Goes through the text once, front to back, so that a lead-in can turn what follows it into a plan. */
    private static final class Walk {
        private final String text;
        private final List<Draft> drafts;
        private final List<Sentence> sentences = new ArrayList<>();
        private final List<SectionRole> effective = new ArrayList<>();
        private boolean planning;

        Walk(String text, List<Draft> drafts) {
            this.text = text;
            this.drafts = drafts;
        }

        int limit(int next) {
            return next < drafts.size() ? drafts.get(next).mark().begin() : text.length();
        }

        void section(int index) {
            Draft draft = drafts.get(index);
            planning = planning && draft.level() > 1 && !draft.announcesRole();
            effective.add(planning ? SectionRole.PLAN : draft.role());
            boolean headingStandsAlone = draft.bodyBegin() > draft.mark().end();
            if (headingStandsAlone) {
                sentences(index, draft.mark().end(), draft.bodyBegin(), Form.HEADING);
            }
            sentences(index, draft.bodyBegin(), limit(index + 1), Form.RUNNING);
        }

        void sentences(int section, int from, int to, Form form) {
            for (Sentences.Piece piece : Sentences.between(text, from, to)) {
                SectionRole role = section < 0 ? SectionRole.OVERVIEW : effective.get(section);
                if (role == SectionRole.PROBLEM
                        && form == Form.RUNNING
                        && PLAN_LEAD_IN
                                .matcher(text)
                                .region(piece.begin(), piece.end())
                                .lookingAt()) {
                    planning = true;
                }
                if (planning && section >= 0) {
                    role = SectionRole.PLAN;
                }
                sentences.add(new Sentence(piece.begin(), piece.end(), section, role, form));
            }
        }

        List<Heading> headings() {
            List<Heading> headings = new ArrayList<>();
            for (int i = 0; i < drafts.size(); i++) {
                headings.add(drafts.get(i).heading(effective.get(i), bodyEnd(i)));
            }
            return List.copyOf(headings);
        }

        private int bodyEnd(int index) {
            int next = index + 1;
            while (next < drafts.size()
                    && drafts.get(next).level() > drafts.get(index).level()) {
                next++;
            }
            return limit(next);
        }
    }
}
