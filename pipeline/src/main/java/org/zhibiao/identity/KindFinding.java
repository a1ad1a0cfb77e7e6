package org.zhibiao.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.zhibiao.identity.ReportKind.Part;

/**
 * What speaks for a kind of text.
 *
 * @param kind empty when nothing speaks for any
 * @param points what it all weighs
 * @param evidence the words, and where they stand
 */
record KindFinding(Optional<ReportKind> kind, double points, List<String> evidence) {
    static final KindFinding NONE = new KindFinding(Optional.empty(), 0, List.of());
    private static final int SHOWN_WORDS = 3;
    private static final int SHOWN_LENGTH = 40;

    static KindFinding of(ReportKind kind) {
        return new KindFinding(Optional.of(kind), 0, List.of());
    }

    KindFinding with(Part part, Set<String> seen, double pointsEach) {
        if (seen.isEmpty()) {
            return this;
        }
        List<String> all = new ArrayList<>(evidence);
        all.add(part.name().toLowerCase(Locale.ROOT) + ": " + shown(seen));
        return new KindFinding(kind, points + seen.size() * pointsEach, List.copyOf(all));
    }

    private static String shown(Set<String> seen) {
        List<String> words = seen.stream()
                .sorted()
                .limit(SHOWN_WORDS)
                .map(w -> w.length() > SHOWN_LENGTH ? w.substring(0, SHOWN_LENGTH) + "…" : w)
                .map(w -> w.replace('\n', ' '))
                .toList();
        String more = seen.size() > SHOWN_WORDS ? " and " + (seen.size() - SHOWN_WORDS) + " more" : "";
        return String.join(", ", words) + more;
    }
}
