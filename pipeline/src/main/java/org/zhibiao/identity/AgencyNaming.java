package org.zhibiao.identity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhibiao.report.Report;
import org.zhibiao.table.AgencyLevel;
import org.zhibiao.text.Sha256;

/**
 * Gives a body its official name and its row. The name is the signing name of its division with the name of the body; a text
 * that signs with more (甘肃省民勤县自然资源局) keeps its form as the name, while the id is always that of the shorter one, so
 * that one body has one id in every report.
 */
final class AgencyNaming {
    private static final int ID_LENGTH = 16;

    /** Systems whose local bodies sign with the bare name of the place: 上海海事局. */
    private static final Set<String> BARE =
            Set.of("maritime", "entry_exit", "financial_regulation", "railway", "surveying", "civil_aviation");

    /** The state's name before that of a ministry, a customs or a maritime office is for solemn use: the id goes without. */
    private static final String STATE = "^中华人民共和国(?=\\p{IsHan}{2,6}(?:海关|海事局)$|\\p{IsHan}{2,12}部$|(?:审计署|海关总署)$)";

    private static final String POLICE_BRANCH = "公安分局";
    private static final String GOVERNMENT = "人民政府";
    private static final String PREFECTURE_OFFICE = "行政公署";

    /** A street office may sign as an organ of its district's government; the id goes without. */
    private static final String ABOVE_STREET = "人民政府(?=\\p{IsHan}{1,9}街道办事处$)";

    private AgencyNaming() {}

    static Report.Agency agency(Candidate candidate, Optional<Region> region, String official) {
        Mention mention = candidate.first();
        String name = officialName(mention, region, official);
        String shown = candidate.mentions().stream()
                .filter(m -> m.full()
                        && m.text().length() > name.length()
                        && plain(m.text()).endsWith(name))
                .filter(m -> candidate.best().compareTo(Clue.SOURCE) <= 0)
                .map(Mention::text)
                .findFirst()
                .or(() -> streetOfGovernment(candidate, region))
                .orElse(name);
        Body body = mention.body();
        List<String> shorts = candidate.mentions().stream()
                .map(Mention::text)
                .filter(t -> !t.equals(shown))
                .filter(t -> !candidate.body().isGovernment() || t.endsWith("政府") || t.endsWith("公署"))
                .distinct()
                .limit(8)
                .toList();
        return new Report.Agency(
                id(name),
                shown,
                shorts,
                level(mention, region),
                new Body(official, body.functionCode(), "", body.national()).field(),
                body.functionCode().isEmpty() ? null : body.functionCode(),
                region.flatMap(AgencyNaming::code).orElse(null),
                regionName(mention, region),
                region.map(r -> r.province().name()).orElse(null),
                region.flatMap(Region::city).map(Region::name).orElse(null));
    }

    /** A body of which nothing but its name is known, and perhaps its kind. */
    static Report.Agency unplaced(String name, Optional<Body> kind) {
        return new Report.Agency(
                id(name),
                name,
                List.of(),
                null,
                kind.map(Body::field).orElse(null),
                kind.map(Body::functionCode).filter(code -> !code.isEmpty()).orElse(null),
                null,
                null,
                null,
                null);
    }

    /** The form with the government above it, where the text has it without the divisions above that. */
    private static Optional<String> streetOfGovernment(Candidate candidate, Optional<Region> region) {
        return candidate.mentions().stream()
                .filter(m -> m.full() && m.body().isStreet())
                .map(m -> GOVERNMENT + m.place() + "办事处")
                .filter(tail ->
                        candidate.mentions().stream().anyMatch(m -> m.text().endsWith(tail)))
                .findFirst()
                .flatMap(tail -> region.map(r -> r.signingName() + tail));
    }

    /** 地区 and 盟 have no government of their own, but an office of the province's. */
    private static boolean isPrefecture(Region region) {
        return region.rung() == Rung.CITY
                && (region.name().endsWith("地区") || region.name().endsWith("盟"));
    }

    /** A zone has the code of its city or county; one that a province runs has none. */
    private static Optional<String> code(Region region) {
        boolean provincial = region.isZone()
                && region.parent().filter(p -> p.rung() == Rung.PROVINCE).isPresent();
        return provincial ? Optional.empty() : Optional.of(region.code());
    }

    /** The name of a body, from its kind and its division. */
    static String officialName(Mention m, Optional<Region> region, String official) {
        if (m.body().national()) {
            return official;
        }
        if (official.equals(GOVERNMENT)
                && region.filter(AgencyNaming::isPrefecture).isPresent()) {
            return region.orElseThrow().signingName() + PREFECTURE_OFFICE;
        }
        if (m.body().isZone() && region.filter(Region::isZone).isPresent()) {
            return region.orElseThrow().signingName() + official;
        }
        if (m.body().isZone()) {
            return zonePrefix(m, region) + m.place() + official;
        }
        if (m.body().isCustoms()) {
            return Body.STATE + m.place() + official;
        }
        if (!m.place().isEmpty()) {
            return m.body().isTown()
                    ? region.map(Region::signingName).orElse("") + m.place() + townOffice(m)
                    : zonePrefix(m, region) + m.place() + official;
        }
        if (official.equals(POLICE_BRANCH)
                && region.filter(r -> r.rung() == Rung.COUNTY && r.kind().equals("区"))
                        .isPresent()) {
            return policeBranch(region.orElseThrow());
        }
        Optional<Region> signing =
                m.branch().isEmpty() || m.kind().equals(region.map(Region::kind).orElse(""))
                        ? region
                        : region.flatMap(Region::parent);
        String division = signing.filter(r -> !begins(official, r))
                .map(r -> signingName(r, m))
                .orElse(signing.isPresent() ? "" : m.kind());
        return m.body().systemPrefix() + division + official + m.branch();
    }

    /** The police of a district is a branch of its city's: 临渭公安分局 is 渭南市公安局临渭分局; Chongqing's keep the whole name. */
    private static String policeBranch(Region district) {
        List<String> bare = district.province().name().equals("重庆市") ? List.of() : RegionAliases.bare(district);
        return district.parent().orElseThrow().signingName()
                + "公安局"
                + (bare.isEmpty() ? district.name() : bare.get(0))
                + "分局";
    }

    /** An unusual name may hold its division already: 新疆生产建设兵团教育局. */
    private static boolean begins(String official, Region region) {
        return RegionAliases.bare(region).stream().anyMatch(official::startsWith);
    }

    /** A body of such a system that spells its division out in full keeps it: 青岛市航务中心 is the city's own. */
    private static String signingName(Region region, Mention m) {
        boolean spelledOut = m.full() && m.text().contains(region.name());
        List<String> bare =
                BARE.contains(m.body().functionCode()) && !spelledOut ? RegionAliases.bare(region) : List.of();
        return bare.isEmpty() ? region.signingName() : bare.get(0);
    }

    private static String zonePrefix(Mention m, Optional<Region> region) {
        boolean written =
                region.filter(r -> m.text().contains(r.name() + m.place())).isPresent();
        return written ? region.orElseThrow().signingName() : "";
    }

    private static String townOffice(Mention m) {
        return !m.body().isStreet() ? "人民政府" : "办事处";
    }

    private static AgencyLevel level(Mention m, Optional<Region> region) {
        if (m.body().isTown()) {
            return AgencyLevel.TOWN;
        }
        if (m.body().isZone()) {
            return AgencyLevel.DISTRICT;
        }
        if (m.body().isCustoms()
                && ClueRules.standard().words().provincialCustoms().contains(m.place())) {
            return AgencyLevel.PROVINCE;
        }
        if (!m.place().isEmpty() && !m.body().isCustoms()) {
            return AgencyLevel.DISTRICT;
        }
        if (region.isPresent()) {
            return region.get().rung().level();
        }
        return switch (m.kind()) {
            case "省", "自治区" -> AgencyLevel.PROVINCE;
            case "市", "州", "盟", "地区" -> AgencyLevel.CITY;
            case "区", "县", "旗" -> AgencyLevel.DISTRICT;
            default -> m.body().national() ? AgencyLevel.NATIONAL : m.body().isCustoms() ? AgencyLevel.CITY : null;
        };
    }

    private static String regionName(Mention m, Optional<Region> region) {
        String division = region.map(Region::signingName).orElse("");
        if (m.body().isTown()) {
            return division + m.place();
        }
        if (m.body().isZone() || (!m.place().isEmpty() && !m.body().isCustoms())) {
            return zonePrefix(m, region) + m.place();
        }
        return division.isEmpty() ? null : division;
    }

    private static String plain(String name) {
        return name.replaceFirst(ABOVE_STREET, "");
    }

    /** Hash of the name without blanks and brackets: the same on every machine. */
    static String id(String name) {
        String normal = plain(name.replaceAll("[\\s()]", "").replaceFirst(STATE, ""));
        return Sha256.of(normal.getBytes(StandardCharsets.UTF_8)).substring(0, ID_LENGTH);
    }
}
