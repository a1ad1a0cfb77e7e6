package org.zhibiao.identity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a string that is a name and nothing else: the body's part of a title, a source, a signature. */
final class TitleBody {
    private static final List<String> TAILS = List.of("党组", "党委", "系统", "机关", "领导班子", "党工委", "全体", "门户网站", "政务网", "网站");
    private static final Pattern PARTY =
            Pattern.compile("^(?:中共)?\\p{IsHan}{1,16}(?:委员会|党工委|委)[、和]?(?=\\p{IsHan}{1,20}(?:政府|管委会|管理委员会|办事处)$)");
    private static final Pattern SITE =
            Pattern.compile("^\\p{IsHan}{2,20}(?:门户网站|政府网站|政务网站|政务网|政府网|信息网)(?=\\p{IsHan}{3})");
    /** 某省烟草专卖局(公司): what else the body is, or who of it writes. */
    private static final Pattern SECOND = Pattern.compile("\\((?:\\p{IsHan}{0,6}公司|党组|党委|机关)\\)$");

    private static final Pattern GENERIC_END =
            Pattern.compile("\\p{IsHan}{2,24}(?:局|厅|委员会|委|办公室|中心|支队|总队|大队|院|署|馆|集团|公司|所|总社|部|分行)");
    private static final Pattern INNER = Pattern.compile(
            "办公厅|(?:机关)?办公室|(?:政策|法规|法制|法治|综合|信息|机关|人事|宣传|督查|审批|执法)\\p{IsHan}{0,10}(?:处|科|司|股|室|中心|大队)?");
    private static final Pattern KIND = Pattern.compile("[我全本]?(省|市|区|县|州|盟|旗|自治区)");
    private static final String ZONE_OFFICE = "管理委员会";
    /** 我镇 and 各街道 name no place. */
    private static final Pattern OF_ONES_OWN = Pattern.compile("^[我全本该各](?:镇|乡|苏木|街道|区)");

    private static final String ZONE_ENDS = "(?:开发区|高新区|经开区|新区|新城|园区|工业园|示范区|度假区|保税区|风景名胜区|景区|合作区|管理区|试验区|农场|林场)";

    private static final Pattern ZONE = Pattern.compile("\\p{IsHan}{1,20}" + ZONE_ENDS);
    private static final Pattern TOWN = Pattern.compile("\\p{IsHan}{1,9}(?:镇|乡|苏木)(?:人民政府|政府)?");
    private static final Pattern STREET = Pattern.compile("\\p{IsHan}{1,9}街道(?:办事处|办)?");
    private static final Pattern GOVERNMENT = Pattern.compile("(?:人民)?政府$");
    private static final Pattern OWN = Pattern.compile("^[我全本]");
    private static final Pattern KIND_BEFORE = Pattern.compile("[省市区县州旗盟].{4,}");

    private final Regions regions;
    private final AgencyFunctions functions;
    private final MentionScanner scanner;

    TitleBody(Regions regions, AgencyFunctions functions, MentionScanner scanner) {
        this.regions = regions;
        this.functions = functions;
        this.scanner = scanner;
    }

    /** The body that a string names; a division alone means its government. */
    Optional<Mention> in(String part) {
        String name = withoutTail(
                PARTY.matcher(withoutSite(SECOND.matcher(part).replaceFirst("").replaceAll("[()\\s]", "")))
                        .replaceFirst(""));
        if (name.isEmpty() || name.length() > 45 || ClueRules.standard().isNoBody(name)) {
            return Optional.empty();
        }
        List<Mention> found = scanner.in(name);
        Optional<Mention> last =
                found.stream().filter(m -> m.end() == name.length()).findFirst();
        if (last.isPresent() && last.get().begin() == 0) {
            return last;
        }
        boolean behindOtherWords = last.filter(m -> !m.needsRegion()
                        && m.begin() >= 4
                        && regions.in(name.substring(0, m.begin())).isEmpty())
                .isPresent();
        if (behindOtherWords) {
            return last;
        }
        if (!found.isEmpty() && isInnerDepartment(name, found.get(0))) {
            return Optional.of(found.get(0));
        }
        if (isJoint(name, found)) {
            return Optional.of(found.get(0));
        }
        Optional<Mention> unusual = unusual(name);
        return unusual.or(() -> found.stream().findFirst());
    }

    /** 文化和旅游部办公厅, 石家庄海关法规处: a part of a body that signs for it. */
    private static boolean isInnerDepartment(String name, Mention body) {
        return body.begin() == 0
                && !body.body().isGovernment()
                && !body.body().isTown()
                && INNER.matcher(name.substring(body.end())).matches();
    }

    /** 黄埔区商务局广州开发区商务局: two bodies that are run as one; the first is meant. */
    private static boolean isJoint(String name, List<Mention> found) {
        int end = 0;
        for (Mention m : found) {
            if (m.begin() != end || (m.needsRegion() && m.kind().isEmpty())) {
                return false;
            }
            end = m.end();
        }
        return found.size() > 1 && end == name.length();
    }

    /** A title may be printed behind the name of the site, without a break. */
    private static String withoutSite(String part) {
        return SITE.matcher(part).replaceFirst("");
    }

    private static String withoutTail(String part) {
        for (String tail : TAILS) {
            if (part.endsWith(tail) && part.length() > tail.length() + 2) {
                return part.substring(0, part.length() - tail.length());
            }
        }
        return part;
    }

    /** A name of a form that the dictionary does not hold: a bare division, a town, a zone, an unusual bureau. */
    private Optional<Mention> unusual(String name) {
        int begin = 0;
        List<Region> meant = List.of();
        for (Regions.Hit hit : regions.in(name)) {
            List<Region> above = meant;
            List<Region> within = hit.regions().stream()
                    .filter(r -> above.isEmpty() || above.stream().anyMatch(r::isWithin))
                    .toList();
            if (hit.begin() == begin && hit.whole() && !within.isEmpty()) {
                meant = within;
                begin = hit.end();
            }
        }
        String rest = name.substring(begin);
        String kind = meant.isEmpty() ? "" : meant.get(0).kind();
        if (meant.isEmpty() && KIND.matcher(rest).matches()) {
            return functions
                    .named("人民政府")
                    .map(b -> mention(name, b, List.of(), OWN.matcher(rest).replaceFirst(""), ""));
        }
        if (rest.isEmpty()) {
            return governing(name, meant, kind);
        }
        return place(name, rest, meant, kind).or(() -> bureau(name, rest));
    }

    /** A division is governed by its government, a zone by its committee. */
    private Optional<Mention> governing(String name, List<Region> meant, String kind) {
        return !meant.isEmpty() && meant.stream().allMatch(Region::isZone)
                ? functions
                        .named("管理委员会")
                        .map(b -> mention(name, b, meant, kind, meant.get(0).name()))
                : functions.named("人民政府").map(b -> mention(name, b, meant, kind, ""));
    }

    private Optional<Mention> place(String name, String rest, List<Region> meant, String kind) {
        if (OF_ONES_OWN.matcher(rest).find()) {
            return Optional.empty();
        }
        if (TOWN.matcher(rest).matches()) {
            String town = GOVERNMENT.matcher(rest).replaceFirst("");
            String office = town.endsWith("苏木") ? "苏木人民政府" : town.endsWith("镇") ? "镇人民政府" : "乡人民政府";
            return functions.named(office).map(b -> mention(name, b, meant, kind, town));
        }
        if (STREET.matcher(rest).matches()) {
            String street = rest.substring(0, rest.indexOf("街道") + 2);
            return functions.named("街道办事处").map(b -> mention(name, b, meant, kind, street));
        }
        if (ZONE.matcher(rest).matches()) {
            return scanner.in(name + ZONE_OFFICE).stream()
                    .filter(m -> m.begin() == 0 && m.body().isZone())
                    .map(m -> mention(name, m.body(), m.regions(), m.kind(), m.place()))
                    .findFirst();
        }
        return Optional.empty();
    }

    private Optional<Mention> bureau(String name, String rest) {
        String own = KIND_BEFORE.matcher(rest).matches() && rest.length() == name.length() ? rest.substring(1) : rest;
        String kind = own.length() < rest.length() ? rest.substring(0, 1) : "";
        if (!GENERIC_END.matcher(own).matches() || ClueRules.standard().isNoBody(own)) {
            return Optional.empty();
        }
        Body body = new Body(own, functions.codeOf(own), "", false);
        List<Region> named = regions.in(name).stream()
                .filter(h -> h.whole() && h.end() <= name.length() - own.length())
                .reduce((a, b) -> b)
                .map(Regions.Hit::regions)
                .orElse(List.of());
        String word = named.isEmpty() ? kind : named.get(0).kind();
        return Optional.of(mention(name, body, named, word, ""));
    }

    private static Mention mention(String name, Body body, List<Region> meant, String kind, String place) {
        return new Mention(0, name.length(), name, body, meant, kind, place, "", name.endsWith(body.official()));
    }
}
