package org.zhibiao.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A body that may be the reporting one, with all that speaks for it. Grows while one text is read. */
final class Candidate {
    private static final double MOST_BODY_POINTS = 40;
    /** A page that repeats a name in its frame says little more than one that gives it once. */
    private static final double AGAIN = 2;

    private final List<Mention> mentions = new ArrayList<>();
    private final Map<Region, Double> regions = new LinkedHashMap<>();
    private final Set<String> evidence = new LinkedHashSet<>();
    private double strong;
    private double running;
    private double opening;
    private double page;
    private double selfFactor = 1;
    private double timeFactor = 1;
    private double addressedFactor = 1;
    private Clue best = Clue.PARTNER;

    void add(Mention mention, Clue clue) {
        mentions.add(mention);
        double weight = clue == Clue.PARTNER ? 0 : clue.points();
        mention.regions()
                .forEach(r -> regions.merge(r, weight / mention.regions().size(), Double::sum));
        best = clue.compareTo(best) < 0 ? clue : best;
        if (clue == Clue.OPENING || clue == Clue.OPENING_REGION || clue == Clue.CONGRESS) {
            opening = Math.max(opening, clue.points());
        } else if (clue.isOfPage()) {
            page = Math.max(page, clue.points()) + (page > 0 ? AGAIN : 0);
        } else if (clue.isRunningText()) {
            running += clue.points();
        } else {
            strong += clue.points();
        }
        if (evidence.size() < 4 && clue != Clue.PARTNER) {
            evidence.add(clue.place() + ": " + mention.text());
        }
    }

    void absorb(Candidate other) {
        mentions.addAll(other.mentions);
        other.regions.forEach((r, v) -> regions.merge(r, v, Double::sum));
        evidence.addAll(other.evidence);
        page = Math.max(page, other.page);
        strong += other.strong;
        running += other.running;
        opening = Math.max(opening, other.opening);
        best = other.best.compareTo(best) < 0 ? other.best : best;
    }

    void weighBySelfReferences(double factor, String words) {
        selfFactor = factor;
        if (factor > 1) {
            evidence.add(words);
        }
    }

    /** The report goes to it; it may still be the body when a text is stated to be its own. */
    void weighAsAddressee() {
        addressedFactor = best == Clue.STATED ? 1 : ClueRules.standard().words().addressedFactor();
        evidence.add("a body of that kind is the addressee");
    }

    /** Only the page names it, and it was not yet there when the report was written. */
    void weighAsLater() {
        timeFactor = ClueRules.standard().words().laterFactor();
        evidence.add("of a later time than the report");
    }

    /** Another and better reading of what was named. */
    void isRather(Mention mention) {
        mentions.add(0, mention);
        mention.regions().forEach(r -> regions.merge(r, best.points(), Double::sum));
    }

    double score() {
        return timeFactor
                * addressedFactor
                * (strong + selfFactor * (page + opening + Math.min(MOST_BODY_POINTS, running)));
    }

    Mention first() {
        return mentions.stream().filter(m -> !m.regions().isEmpty()).findFirst().orElse(mentions.get(0));
    }

    List<Mention> mentions() {
        return mentions;
    }

    Body body() {
        return mentions.get(0).body();
    }

    String kind() {
        return mentions.stream()
                .map(Mention::kind)
                .filter(k -> !k.isEmpty())
                .findFirst()
                .orElse("");
    }

    boolean isNamedInFull() {
        return mentions.stream().anyMatch(Mention::full);
    }

    Map<Region, Double> regions() {
        return regions;
    }

    Clue best() {
        return best;
    }

    String evidence() {
        return String.join("; ", evidence);
    }
}
