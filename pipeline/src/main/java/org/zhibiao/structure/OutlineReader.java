package org.zhibiao.structure;

import java.util.List;
import java.util.Optional;

/** Reads the structure of a cleaned text. Thread-safe. */
public final class OutlineReader {
    private static final OutlineReader STANDARD = new OutlineReader(SectionRoles.load());

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
        PageParts parts = PageParts.of(text);
        List<Mark> numbered = Dashes.added(text, parts, Marks.in(text, parts));
        List<Mark> marks = UnnumberedHeadings.added(text, parts, roles, numbered, title.end());
        SectionWalk walk = new SectionWalk(text, parts, Drafts.of(text, roles, marks));
        walk.go(title.end());
        return new Outline(
                Optional.of(title.text()).filter(t -> !t.isEmpty()), walk.headings(), List.copyOf(walk.sentences()));
    }
}
