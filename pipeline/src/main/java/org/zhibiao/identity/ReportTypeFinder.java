package org.zhibiao.identity;

import java.util.Optional;
import org.zhibiao.table.InputReason;
import org.zhibiao.table.ReportType;

/**
 * Tells the yearly reports that are read from other reports and from texts that only speak of them, by title and body
 * together. Thread-safe.
 */
public final class ReportTypeFinder {
    private static final ReportKinds KINDS = ReportKinds.load();
    private static final int SHORTEST_PROSE = 120;

    /** The kind of a text, by its title where that tells and by its body. */
    public TypeFinding find(IdentityClues clues) {
        TitleCandidate title = TitleLine.candidates(clues).stream()
                .filter(t -> KINDS.tellsKind(t.text()))
                .findFirst()
                .orElse(TitleCandidate.NONE);
        TypeParts parts = new TypeParts(
                title.text(), title.share(), clues.headings(), clues.body(), Neighbours.leaveOut(clues.chrome()));
        KindFinding found = KINDS.weigh(parts);
        if (found.kind().isEmpty()) {
            return TypeFinding.refused(
                    InputReason.NOT_A_REPORT,
                    "neither title nor text shows a yearly report; if it is one, state its \"title\" in NAME.meta.json");
        }
        return finding(found, parts.prose());
    }

    private static TypeFinding finding(KindFinding found, int prose) {
        ReportKind kind = found.kind().orElseThrow();
        String evidence = String.join("; ", found.evidence());
        Optional<ReportType> type = ReportKinds.typeOf(kind);
        if (type.isPresent() && prose < SHORTEST_PROSE) {
            return TypeFinding.refused(
                    InputReason.NOT_A_REPORT,
                    "the page names a report but has only " + prose
                            + " characters of prose; fetch the attachment or the page that holds the text (" + evidence
                            + ")");
        }
        return type.map(t -> TypeFinding.of(t, evidence))
                .orElseGet(() -> TypeFinding.refused(
                        ReportKinds.reasonOf(kind).orElseThrow(),
                        "it is " + kind.says() + " (" + evidence + "); " + kind.advice()));
    }
}
