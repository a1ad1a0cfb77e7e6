package org.zhibiao.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How strongly a text and its page speak of each division. */
final class RegionVotes {
    private static final int OPENING = 300;
    private static final double CLOSE = 1.15;
    private static final double SITE = 6;
    private static final double PLATE = 4;
    private static final double NEIGHBOUR = 1;
    private static final Pattern SITE_CODE =
            Pattern.compile("(?:标识码|网安备案?号?|信用代码)\\D{0,6}(?:11|12)?(\\d{6})(?=[\\dA-Z×*X]{2,12})");
    private static final Pattern LICENCE = Pattern.compile("(\\p{IsHan})(?:ICP|公网安备)");

    private final Regions regions;
    private final Map<Region, Double> votes = new HashMap<>();
    private final Map<Region, Double> childVotes = new HashMap<>();

    RegionVotes(Regions regions, IdentityClues clues, PageLines page) {
        this.regions = regions;
        TitleLine.of(clues).ifPresent(t -> add(t, 20));
        ChromeFields.sources(page.around()).forEach(s -> add(s, 10));
        page.around().forEach(line -> add(line, 5));
        clues.stated().agency().ifPresent(a -> add(a, 40));
        add(clues.fileName(), 4);
        add(clues.body().substring(0, Math.min(OPENING, clues.body().length())), 3);
        add(clues.body(), 1);
        clues.chrome().forEach(this::addSite);
        votes.forEach((r, v) -> r.parent().ifPresent(p -> childVotes.merge(p, v, Double::sum)));
        page.links().forEach(this::addNeighbours);
    }

    private void add(String text, double weight) {
        Regions.Hit before = null;
        for (Regions.Hit hit : regions.in(text)) {
            List<Region> meant = before != null && before.end() == hit.begin() ? below(hit, before) : hit.regions();
            double vote = (hit.whole() ? weight : weight * 0.3) / meant.size();
            meant.forEach(r -> votes.merge(r, vote, Double::sum));
            before = new Regions.Hit(hit.begin(), hit.end(), meant, hit.whole());
        }
    }

    /** 石家庄市长安区 is that of the two 长安区 which lies in 石家庄市. */
    private static List<Region> below(Regions.Hit hit, Regions.Hit above) {
        List<Region> within = hit.regions().stream()
                .filter(r -> above.regions().stream().anyMatch(r::isWithin))
                .toList();
        return within.isEmpty() ? hit.regions() : within;
    }

    /** Codes and licences tell whose site it is: that division, or one below it. */
    private void addSite(String line) {
        Matcher code = SITE_CODE.matcher(line);
        while (code.find()) {
            regions.coded(code.group(1)).forEach(r -> votes.merge(r, SITE, Double::sum));
        }
        Matcher licence = LICENCE.matcher(line);
        while (licence.find()) {
            regions.coded(ClueRules.standard().provinceOf(licence.group(1)))
                    .forEach(r -> votes.merge(r, PLATE, Double::sum));
        }
    }

    /** Sites link to their neighbours: divisions that a link names speak for the one above them, not for themselves. */
    private void addNeighbours(String line) {
        for (Regions.Hit hit : regions.in(line)) {
            if (hit.regions().size() == 1) {
                hit.regions().get(0).parent().ifPresent(p -> childVotes.merge(p, NEIGHBOUR, Double::sum));
            }
        }
    }

    double of(Region region) {
        double own = votes.getOrDefault(region, 0.0);
        double above = region.parent().map(p -> votes.getOrDefault(p, 0.0)).orElse(0.0);
        double beside =
                region.parent().map(p -> childVotes.getOrDefault(p, 0.0) - own).orElse(0.0);
        double top = votes.getOrDefault(region.province(), 0.0);
        return own + 0.1 * Math.min(20, above) + 0.03 * Math.min(20, Math.max(0, beside)) + 0.02 * Math.min(20, top);
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
