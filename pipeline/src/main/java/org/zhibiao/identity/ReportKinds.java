package org.zhibiao.identity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhibiao.identity.ReportKind.Part;
import org.zhibiao.identity.ReportKind.Sign;
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
    private final Map<ReportKind, List<Placed>> kinds = new LinkedHashMap<>();
    private final Map<Part, PartSigns> parts = new EnumMap<>(Part.class);

    /** A sign and its number among those of its part. */
    private record Placed(Sign sign, int ordinal) {}

    private ReportKinds(FileShape shape) {
        leastPoints = shape.leastPoints;
        Map<Part, List<Sign>> signs = new EnumMap<>(Part.class);
        for (ReportKind kind : RuleFiles.unique(FILE, shape.kinds, ReportKind::kind)) {
            if (typeOf(kind).isEmpty() && reasonOf(kind).isEmpty()) {
                throw new RuleException(FILE, "'" + kind.kind() + "' has the unknown outcome '" + kind.outcome() + "'");
            }
            List<Placed> placed = new ArrayList<>();
            for (Sign sign : kind.signs()) {
                PartSigns.check(FILE, kind.kind(), sign);
                List<Sign> ofPart = signs.computeIfAbsent(sign.in(), p -> new ArrayList<>());
                placed.add(new Placed(sign, ofPart.size()));
                ofPart.add(sign);
            }
            kinds.put(kind, placed);
        }
        signs.forEach((part, ofPart) -> parts.put(part, new PartSigns(ofPart)));
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
        return seen(Part.TITLE, List.of(title)).stream().anyMatch(words -> !words.isEmpty());
    }

    private List<Set<String>> seen(Part part, List<String> texts) {
        return parts.containsKey(part) ? parts.get(part).seen(texts) : List.of();
    }

    /** The kind for which most speaks. */
    KindFinding weigh(TypeParts text) {
        int prose = text.prose();
        Map<Part, List<Set<String>>> seen = new EnumMap<>(Part.class);
        KindFinding best = KindFinding.NONE;
        for (Map.Entry<ReportKind, List<Placed>> entry : kinds.entrySet()) {
            ReportKind kind = entry.getKey();
            if (kind.mayHave(prose) && kind.mayHave(prose, kind.mostLines())) {
                entry.getValue().forEach(p -> seen.computeIfAbsent(p.sign.in(), part -> seen(part, text.of(part))));
                KindFinding found = weigh(kind, entry.getValue(), text, prose, seen);
                best = found.points() > best.points() ? found : best;
            }
        }
        return best.points() >= leastPoints ? best : KindFinding.NONE;
    }

    private static KindFinding weigh(
            ReportKind kind, List<Placed> signs, TypeParts text, int prose, Map<Part, List<Set<String>>> seen) {
        KindFinding finding = KindFinding.of(kind);
        int lines = 0;
        for (Placed placed : signs) {
            Part part = placed.sign.in();
            Set<String> words = seen.get(part).get(placed.ordinal);
            lines += part.isOfLines() ? words.size() : 0;
            finding = finding.with(part, words, placed.sign.points() * text.share(part));
        }
        return kind.mayHave(prose, lines) ? finding : KindFinding.NONE;
    }
}
