package org.zhibiao.identity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Branches that a name carries behind it: 上海市公安局静安分局, 国家矿山安全监察局山西局, 中国证券监督管理委员会上海监管局. */
final class LocalBranches {
    private static final Pattern BRANCH = Pattern.compile("\\p{IsHan}{2,6}?(?:分局|监管分局)(?![长])");
    private static final Pattern OF_NATIONAL =
            Pattern.compile("(\\p{IsHan}{2,12}?)(监管局|监察局|监管分局|监管办公室|监管办|中心支行|分行|营业管理部|调查总队|调查队|水利委员会|流域管理局"
                    + "|专员办事处|特派员办事处|特派办|管理局|督察局|检查站|局)(?![长])");
    private static final int LONGEST = 20;

    private LocalBranches() {}

    static Mention of(String text, Mention m, Regions regions) {
        String rest = text.substring(m.end(), Math.min(text.length(), m.end() + LONGEST));
        Matcher matcher = (m.body().national() ? OF_NATIONAL : BRANCH).matcher(rest);
        if (!matcher.lookingAt() || m.body().isGovernment() || m.body().isTown()) {
            return m;
        }
        return m.body().national() ? ofNational(m, matcher, regions).orElse(m) : ofLocal(m, matcher.group(), regions);
    }

    private static Mention ofLocal(Mention m, String branch, Regions regions) {
        String stem = branch.substring(0, branch.length() - 2);
        List<Region> under = Stream.concat(regions.named(stem).stream(), regions.bareNamed(stem).stream())
                .filter(r -> m.regions().isEmpty() || m.regions().stream().anyMatch(r::isWithin))
                .distinct()
                .toList();
        return new Mention(
                m.begin(),
                m.end() + branch.length(),
                m.text() + branch,
                m.body(),
                under.size() == 1 && !m.regions().isEmpty() ? under : m.regions(),
                m.kind(),
                m.place(),
                branch,
                m.full());
    }

    /** Only where a region follows: a ministry is not followed by its province by chance and then by 局. */
    private static Optional<Mention> ofNational(Mention m, Matcher matcher, Regions regions) {
        String area = matcher.group(1);
        List<Region> under = regions.named(area).isEmpty() ? regions.bareNamed(area) : regions.named(area);
        boolean basin = ClueRules.standard().words().basins().contains(area);
        if (under.isEmpty() && !basin) {
            return Optional.empty();
        }
        Region widest = under.isEmpty()
                ? null
                : under.stream().min((a, b) -> a.rung().compareTo(b.rung())).orElseThrow();
        Body local = new Body(head(m.body()) + matcher.group(), m.body().functionCode(), "", true);
        return Optional.of(new Mention(
                m.begin(),
                m.end() + matcher.end(),
                m.text() + matcher.group(),
                local,
                widest == null ? List.of() : List.of(widest),
                widest == null ? "" : widest.kind(),
                "",
                "",
                m.full()));
    }

    /** A branch is not called after the state: 水利部长江水利委员会. */
    private static String head(Body body) {
        return body.official().startsWith(Body.STATE)
                ? body.official().substring(Body.STATE.length())
                : body.official();
    }
}
