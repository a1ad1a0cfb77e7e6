package org.zhibiao.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.rules.Search;

/** How strongly a text and its page speak of each division. */
final class RegionVotes {
    private static final int OPENING = 300;
    private static final double LEVEL = 0.0115;
    private static final double SITE = 6;
    private static final double PLATE = 4;
    private static final double NEIGHBOUR = 1;
    private static final double NAMESAKE = 0.3;
    private static final double BARE = 0.3;
    /** A line over the text or around it names a division in earnest. */
    private static final double EARNEST = 3;

    private static final Pattern SITE_CODE =
            Pattern.compile("(?:标识码|网安备案?号?|信用代码)\\D{0,6}(?:11|12)?(\\d{6})(?=[\\dA-Z×*X]{2,12})");
    /** Where an office of the site stands, which need not be that of the text. */
    private static final Pattern ADDRESS = Pattern.compile("地\\s?址\\s?[::]|邮编");

    private static final Search SLOGAN = Search.of("(?:法治|平安)(\\p{IsHan}{2,5}?)建设");
    private static final String CLAUSE_ENDS = ",。;\n";
    private static final Pattern LICENCE = Pattern.compile("(\\p{IsHan})(?:ICP|公网安备)");

    private final Regions regions;
    /** In the order in which the text and its page name them: of two that are level the first counts. */
    private final Map<Region, Double> votes = new LinkedHashMap<>();

    private final Map<Region, Double> childVotes = new LinkedHashMap<>();
    private final Set<Region> linked = new HashSet<>();

    RegionVotes(Regions regions, IdentityClues clues, PageLines page) {
        this.regions = regions;
        clues.titleLine().ifPresent(t -> add(t, 20));
        ChromeFields.sources(page.around()).forEach(s -> add(s, 10));
        page.around().forEach(line -> add(line, ADDRESS.matcher(line).find() ? EARNEST / 2 : 5));
        page.around().forEach(this::addAccounts);
        clues.stated().agency().ifPresent(a -> add(a, 40));
        add(clues.fileName(), 4);
        String body = withoutVisits(clues.body());
        add(body.substring(0, Math.min(OPENING, body.length())), 3);
        addBody(body);
        addSlogans(body);
        clues.chrome().forEach(this::addSite);
        votes.forEach((r, v) -> r.parent().ifPresent(p -> childVotes.merge(p, v, Double::sum)));
        page.links().forEach(this::addNeighbours);
    }

    private void add(String text, double weight) {
        add(text, weight, votes);
    }

    private static String withoutVisits(String text) {
        StringBuilder own = new StringBuilder();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
                String clause = text.substring(begin, i);
                own.append(ClueRules.standard().isOfVisit(clause) ? "" : clause + ",");
                begin = i + 1;
            }
        }
        return own.toString();
    }

    /** A text names what it speaks of again and again; the tenth time says little more. */
    private void addBody(String text) {
        Map<Region, Double> named = new LinkedHashMap<>();
        add(text, 1, named);
        named.forEach((r, v) -> votes.merge(r, v > 1 ? Math.sqrt(v) : v, Double::sum));
    }

    /** 法治哈密建设 names a place, though its bare name alone may be that of several or another word. */
    private void addSlogans(String text) {
        Set<String> places = new LinkedHashSet<>();
        Search.Finder slogan = SLOGAN.over(text);
        while (slogan.find()) {
            places.add(slogan.group(1));
        }
        places.forEach(place -> {
            List<Region> meant = regions.bareNamed(place);
            meant.forEach(r -> votes.merge(r, EARNEST / Math.sqrt(meant.size()), Double::sum));
        });
    }

    private void add(String text, double weight, Map<Region, Double> to) {
        Regions.Hit before = null;
        for (Regions.Hit hit : regions.in(text)) {
            List<Region> meant = before != null && before.end() == hit.begin() ? below(hit, before) : hit.regions();
            double vote = (hit.whole() ? weight : weight * BARE) / Math.sqrt(meant.size());
            boolean alone = before == null || before.end() != hit.begin();
            boolean word = alone
                    && ClueRules.standard().words().commonPlaces().contains(text.substring(hit.begin(), hit.end()));
            meant.forEach(r -> to.merge(r, word ? vote * BARE : vote, Double::sum));
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

    private void addAccounts(String line) {
        for (List<Region> meant : AccountNames.in(line, regions)) {
            meant.forEach(r -> votes.merge(r, EARNEST / Math.sqrt(meant.size()), Double::sum));
        }
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
            String name = line.substring(hit.begin(), hit.end());
            if (hit.whole() && regions.named(name).size() > 1) {
                regions.named(name).forEach(r -> votes.merge(r, NAMESAKE, Double::sum));
            }
            if (hit.whole()) {
                linked.addAll(hit.regions());
            }
            if (hit.regions().size() == 1) {
                hit.regions().get(0).parent().ifPresent(p -> childVotes.merge(p, NEIGHBOUR, Double::sum));
            }
        }
    }

    /** The site of a successor speaks for the division that is no more, where the text is about that. */
    double of(Region region) {
        boolean former = !region.lifetime().lasts() && votes.getOrDefault(region, 0.0) >= EARNEST;
        double after = former
                ? regions.successors(region).stream()
                        .mapToDouble(this::spoken)
                        .max()
                        .orElse(0)
                : 0;
        return spoken(region) + after;
    }

    private double spoken(Region region) {
        return votes.getOrDefault(region, 0.0) + around(region, 0.1, 0.03, 0.02);
    }

    /** Which of two namesakes is meant says what else the text names: the city above, districts beside. */
    private double amongNamesakes(Region region) {
        return of(region) + around(region, 0.5, 0.07, 0.08);
    }

    private double around(Region region, double ofAbove, double ofBeside, double ofTop) {
        double own = votes.getOrDefault(region, 0.0);
        double above = region.parent().map(p -> votes.getOrDefault(p, 0.0)).orElse(0.0);
        double beside =
                region.parent().map(p -> childVotes.getOrDefault(p, 0.0) - own).orElse(0.0);
        double top = votes.getOrDefault(region.province(), 0.0);
        return ofAbove * Math.min(20, above) + ofBeside * Math.min(20, Math.max(0, beside)) + ofTop * Math.min(20, top);
    }

    /** The division most spoken of among those that fit; empty when none is spoken of or two namesakes are level. */
    Optional<Region> best(Predicate<Region> fits, List<Region> superiors) {
        return best(votes.keySet(), fits, superiors);
    }

    /** The only division that fits among those that links name: a site links to its own pages too. */
    Optional<Region> onlyLinked(Predicate<Region> fits, List<Region> superiors) {
        List<Region> left = linked.stream()
                .filter(fits)
                .filter(r -> superiors.isEmpty() || superiors.stream().anyMatch(r::isWithin))
                .toList();
        return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
    }

    Optional<Region> best(Collection<Region> among, Predicate<Region> fits, List<Region> superiors) {
        List<Region> fitting = among.stream().filter(fits).toList();
        List<Region> below = fitting.stream()
                .filter(r -> superiors.stream().anyMatch(s -> !s.equals(r) && r.isWithin(s)))
                .toList();
        List<Region> left = below.isEmpty() ? fitting : below;
        return left.stream().max(Comparator.comparingDouble(this::of)).flatMap(first -> {
            List<Region> namesakes = left.stream()
                    .filter(r -> r.name().equals(first.name()))
                    .sorted(Comparator.comparingDouble(this::amongNamesakes).reversed())
                    .toList();
            boolean level =
                    namesakes.size() > 1 && amongNamesakes(namesakes.get(0)) < amongNamesakes(namesakes.get(1)) + LEVEL;
            return level ? Optional.empty() : Optional.of(namesakes.get(0));
        });
    }
}
