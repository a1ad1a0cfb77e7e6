package org.zhibiao.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** How strongly a text speaks of each division. */
final class RegionVotes {
    private static final int OPENING = 300;
    private static final double CLOSE = 1.15;

    private final Regions regions;
    private final Map<Region, Double> votes = new HashMap<>();

    RegionVotes(Regions regions, IdentityClues clues) {
        this.regions = regions;
        TitleLine.of(clues).ifPresent(t -> add(t, 20));
        ChromeFields.sources(clues.chrome()).forEach(s -> add(s, 10));
        clues.chrome().forEach(line -> add(line, 5));
        clues.stated().agency().ifPresent(a -> add(a, 40));
        add(clues.fileName(), 4);
        add(clues.body().substring(0, Math.min(OPENING, clues.body().length())), 3);
        add(clues.body(), 1);
    }

    private void add(String text, double weight) {
        for (Regions.Hit hit : regions.in(text)) {
            double vote = (hit.whole() ? weight : weight * 0.3) / hit.regions().size();
            hit.regions().forEach(r -> votes.merge(r, vote, Double::sum));
        }
    }

    double of(Region region) {
        double own = votes.getOrDefault(region, 0.0);
        double above = region.parent().map(p -> votes.getOrDefault(p, 0.0)).orElse(0.0);
        double top = votes.getOrDefault(region.province(), 0.0);
        return own + 0.1 * Math.min(20, above) + 0.02 * Math.min(20, top);
    }

    /** The division most spoken of among those that fit; empty when none is spoken of or two namesakes are level. */
    Optional<Region> best(Predicate<Region> fits) {
        return best(votes.keySet(), fits);
    }

    Optional<Region> best(Collection<Region> among, Predicate<Region> fits) {
        Region first = null;
        Region second = null;
        for (Region r : among) {
            if (!fits.test(r)) {
                continue;
            }
            if (first == null || of(r) > of(first)) {
                second = first;
                first = r;
            } else if (second == null || of(r) > of(second)) {
                second = r;
            }
        }
        boolean namesakes =
                second != null && first.name().equals(second.name()) && of(first) < of(second) + 0.01 * CLOSE;
        return namesakes ? Optional.empty() : Optional.ofNullable(first);
    }
}
