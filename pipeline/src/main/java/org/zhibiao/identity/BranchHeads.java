package org.zhibiao.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Branches that a page names without the national body that it names elsewhere: 湖北监管局 under 国家金融监督管理总局. */
final class BranchHeads {
    private BranchHeads() {}

    static void complete(Collection<Candidate> candidates, Regions regions) {
        for (Candidate c : candidates) {
            ClueRules.standard().words().nationalBranches().stream()
                    .filter(b -> isBranch(c, b))
                    .findFirst()
                    .flatMap(b -> whole(c, b, candidates, regions))
                    .or(() -> inFull(c))
                    .ifPresent(c::isRather);
        }
    }

    /** 青海证监局 is the 青海监管局 of its commission. */
    private static Optional<Mention> inFull(Candidate c) {
        Mention m = c.first();
        if (m.body().national() || m.regions().size() != 1 || !m.branch().isEmpty()) {
            return Optional.empty();
        }
        Region region = m.regions().get(0);
        return ClueRules.standard().words().localBranches().stream()
                .filter(b -> b.form().equals(m.body().official()))
                .findFirst()
                .flatMap(b -> RegionAliases.bare(region).stream()
                        .findFirst()
                        .map(area ->
                                named(m, b.head() + area + b.branch(), m.body().functionCode(), region)));
    }

    private static Mention named(Mention m, String official, String functionCode, Region region) {
        Body body = new Body(official, functionCode, "", true);
        return new Mention(m.begin(), m.end(), m.text(), body, List.of(region), region.kind(), "", "", false);
    }

    /** A name that no rule knows as a body of its own. */
    private static boolean isBranch(Candidate c, ClueRules.NationalBranch branch) {
        String name = c.body().official();
        return !c.body().national()
                && name.equals(c.mentions().get(0).text())
                && name.endsWith(branch.branch())
                && c.regions().isEmpty();
    }

    private static Optional<Mention> whole(
            Candidate c, ClueRules.NationalBranch branch, Collection<Candidate> candidates, Regions regions) {
        String name = c.body().official();
        String area = name.substring(0, name.length() - branch.branch().length());
        List<Region> under = regions.named(area).isEmpty() ? regions.bareNamed(area) : regions.named(area);
        return under.stream()
                .min(Comparator.comparing(Region::rung))
                .flatMap(region -> candidates.stream()
                        .filter(h -> branch.heads().contains(h.body().official()))
                        .max(Comparator.comparingDouble(Candidate::score))
                        .map(h -> ofHead(h.body(), c.mentions().get(0), region)));
    }

    private static Mention ofHead(Body head, Mention m, Region region) {
        return named(m, head.official() + m.text(), head.functionCode(), region);
    }
}
