package org.zhibiao.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhibiao.identity.ReportKind.Part;
import org.zhibiao.identity.ReportKind.Ready;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.table.InputReason;
import org.zhibiao.table.ReportType;

/** The kinds of texts. The rules are data/identity/report_types.json; each sign and each whole case is held to its examples. */
final class ReportKinds {
    static final String FILE = "identity/report_types.json";

    /**
     * The file.
     *
     * @param leastPoints that a kind needs; with fewer a text is of no known kind
     * @param kinds in the order in which ties are decided
     * @param cases titles with short bodies and the kind that must come out
     */
    record FileShape(double leastPoints, List<ReportKind> kinds, List<Case> cases) {}

    /** A title with a short body, and the name of its kind. */
    record Case(String title, String body, String kind) {}

    private final double leastPoints;
    private final Map<ReportKind, List<Ready>> signs = new LinkedHashMap<>();

    private ReportKinds(FileShape shape) {
        leastPoints = shape.leastPoints;
        for (ReportKind kind : RuleFiles.unique(FILE, shape.kinds, ReportKind::kind)) {
            if (typeOf(kind).isEmpty() && reasonOf(kind).isEmpty()) {
                throw new RuleException(FILE, "'" + kind.kind() + "' has the unknown outcome '" + kind.outcome() + "'");
            }
            signs.put(
                    kind,
                    kind.signs().stream()
                            .map(s -> Ready.of(FILE, kind.kind(), s))
                            .toList());
        }
        shape.cases.forEach(this::check);
    }

    static ReportKinds load() {
        return of(RuleFiles.read(FILE, FileShape.class));
    }

    static ReportKinds of(FileShape shape) {
        return new ReportKinds(shape);
    }

    private void check(Case c) {
        String found = weigh(TypeParts.of(c.title, c.body))
                .kind()
                .map(ReportKind::kind)
                .orElse("none");
        if (!found.equals(c.kind)) {
            throw new RuleException(FILE, "the case '" + c.title + "' comes out as " + found + ", not " + c.kind);
        }
    }

    static Optional<ReportType> typeOf(ReportKind kind) {
        return List.of(ReportType.values()).stream()
                .filter(t -> t.code().equals(kind.outcome()))
                .findFirst();
    }

    static Optional<InputReason> reasonOf(ReportKind kind) {
        return List.of(InputReason.values()).stream()
                .filter(r -> r.code().equals(kind.outcome()))
                .findFirst();
    }

    /** Whether a line shows, as a title, that its text is of some kind. */
    boolean tellsKind(String title) {
        return signs.values().stream()
                .flatMap(List::stream)
                .filter(r -> r.sign().in() == Part.TITLE)
                .anyMatch(r -> !r.seen(List.of(title)).isEmpty());
    }

    /** The kind for which most speaks. */
    KindFinding weigh(TypeParts parts) {
        KindFinding best = KindFinding.NONE;
        int prose = parts.prose();
        for (Map.Entry<ReportKind, List<Ready>> entry : signs.entrySet()) {
            if (entry.getKey().mayHave(prose)) {
                KindFinding found = weigh(entry.getKey(), entry.getValue(), parts, prose);
                best = found.points() > best.points() ? found : best;
            }
        }
        return best.points() >= leastPoints ? best : KindFinding.NONE;
    }

    private static KindFinding weigh(ReportKind kind, List<Ready> signs, TypeParts parts, int prose) {
        KindFinding finding = KindFinding.of(kind);
        int lines = 0;
        for (Ready ready : signs) {
            Part part = ready.sign().in();
            Set<String> seen = ready.seen(parts.of(part));
            lines += part == Part.LINE || part == Part.PAGE ? seen.size() : 0;
            finding = finding.with(part, seen, ready.sign().points() * parts.share(part));
        }
        return kind.mayHave(prose, lines) ? finding : KindFinding.NONE;
    }
}
