package org.zhibiao.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.zhibiao.report.Report;

/** Joins the winning body with its division and says how sure that is. */
final class Decision {
    private final RegionVotes votes;
    private final List<Region> addressed;

    /** Joins bodies with divisions that a text speaks of; {@code addressed} are those whose governments it is sent to. */
    Decision(RegionVotes votes, List<Region> addressed) {
        this.votes = votes;
        this.addressed = addressed;
    }

    Optional<AgencyFinding> decide(List<Candidate> ranked, double second) {
        Candidate winner = ranked.get(0);
        List<Region> superiors = winner.body().isGovernment() && !addressed.isEmpty() ? addressed : superiors(ranked);
        Optional<Region> own = ownRegion(winner, superiors);
        Optional<Region> region = own.or(() -> inferred(winner, superiors));
        Body body = winner.body();
        boolean unplaced =
                region.isEmpty() && !body.national() && winner.first().place().isEmpty() && !isNamedAlone(winner);
        if (unplaced) {
            return Optional.empty();
        }
        Report.Agency agency = AgencyNaming.agency(winner, region, body.official());
        String evidence = own.isPresent() || region.isEmpty()
                ? winner.evidence()
                : winner.evidence() + "; division most spoken of: "
                        + region.get().name();
        return Optional.of(new AgencyFinding(agency, confidence(winner, second, own, region), evidence));
    }

    /** A kind of body that the dictionary does not hold, named in full by a title or source: it needs no division. */
    private static boolean isNamedAlone(Candidate winner) {
        return winner.body().official().length() >= 7
                && winner.kind().isEmpty()
                && winner.best().compareTo(Clue.SOURCE) <= 0
                && winner.body().functionCode().isEmpty();
    }

    /** The cities whose body of the same field the text names: a district's bureau names that above it. */
    private static List<Region> superiors(List<Candidate> ranked) {
        Candidate winner = ranked.get(0);
        String field = winner.body().functionCode();
        boolean local = List.of("区", "县", "旗", "").contains(winner.kind());
        return ranked.stream()
                .skip(1)
                .filter(c ->
                        local && !field.isEmpty() && c.body().functionCode().equals(field))
                .flatMap(c -> c.regions().keySet().stream())
                .filter(r -> r.rung() == Rung.CITY)
                .distinct()
                .toList();
    }

    private Optional<Region> ownRegion(Candidate winner, List<Region> superiors) {
        double strongest = winner.regions().values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        Predicate<Region> leading = r ->
                winner.regions().getOrDefault(r, 0.0) >= strongest * 0.999 && (strongest > 0 || !addressed.contains(r));
        Map<Region, Double> own = winner.regions();
        return votes.best(own.keySet(), leading, superiors);
    }

    private Optional<Region> inferred(Candidate winner, List<Region> superiors) {
        Mention m = winner.first();
        if (m.body().national()
                || m.body().isZone()
                || (!m.place().isEmpty() && !m.body().isTown())) {
            return Optional.empty();
        }
        String kind = kind(winner);
        Predicate<Region> fits = m.body().isTown()
                ? r -> r.rung() == Rung.COUNTY
                : r -> kind.isEmpty() || kind.equals(r.kind()) || r.kind().equals("林" + kind);
        Predicate<Region> reporting = winner.body().isGovernment() ? fits.and(r -> !addressed.contains(r)) : fits;
        Optional<Region> spoken = votes.best(reporting, superiors);
        return kind.isEmpty() ? spoken : spoken.or(() -> votes.onlyLinked(reporting, superiors));
    }

    /** 区 before a 厅 is an autonomous region, and a 厅 is always a province's. */
    private static String kind(Candidate winner) {
        boolean provincial = winner.body().official().endsWith("厅");
        return provincial && winner.kind().equals("区") ? "自治区" : winner.kind();
    }

    private static double confidence(Candidate winner, double second, Optional<Region> own, Optional<Region> region) {
        double margin = winner.score() / (winner.score() + second);
        double weight = Math.min(1, 0.55 + winner.score() / 150);
        double placed = own.isPresent() || winner.body().national() ? 1 : region.isPresent() ? 0.9 : 0.6;
        double value = Math.min(0.98, (0.35 + 0.65 * margin) * weight * placed);
        return Math.round(value * 100) / 100.0;
    }
}
