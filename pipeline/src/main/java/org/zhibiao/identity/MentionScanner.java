package org.zhibiao.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the bodies named in a text: dictionary names with what stands before them, region, town or zone. */
final class MentionScanner {
    private static final List<String> KINDS = ClueRules.standard().words().kinds();
    private static final String WORD_BREAKS = "、,。;:!?()《》“”\"'\n \t和与及向对由被给从到在的各本我该是于并年日";
    private static final List<String> COMMITTEES = List.of("管理委员会", "管委会");
    private static final int LONGEST_PLACE = 18;

    private final Regions regions;
    private final AgencyFunctions functions;

    MentionScanner(Regions regions, AgencyFunctions functions) {
        this.regions = regions;
        this.functions = functions;
    }

    /** All bodies named in a text, in order. */
    List<Mention> in(String text) {
        List<Mention> mentions = new ArrayList<>();
        List<AgencyFunctions.Hit> hits = functions.in(text);
        for (int i = 0; i < hits.size(); i++) {
            boolean partOfNext = i + 1 < hits.size()
                    && hits.get(i + 1).begin() == hits.get(i).end()
                    && (hits.get(i).body().isGovernment()
                            || (hits.get(i).body().isZone()
                                    && !hits.get(i + 1).body().isPlaced()
                                    && !hits.get(i + 1).body().isGovernment()));
            int floor =
                    mentions.isEmpty() ? 0 : mentions.get(mentions.size() - 1).end();
            if (!partOfNext) {
                read(text, hits.get(i), floor).ifPresent(mentions::add);
            }
        }
        return joined(text, mentions);
    }

    private Optional<Mention> read(String text, AgencyFunctions.Hit hit, int floor) {
        int begin = text.startsWith("人民政府", hit.begin() - 4) ? hit.begin() - 4 : hit.begin();
        Body body = begin < hit.begin() ? ofGovernment(hit.body()) : hit.body();
        boolean full = text.substring(begin, hit.end()).endsWith(hit.body().official());
        if (body.national()) {
            return Optional.of(mention(text, begin, hit.end(), body, Chain.NONE, "", full));
        }
        if (begin > 0 && "委办".indexOf(text.charAt(begin - 1)) >= 0) {
            begin--;
        }
        Optional<Mention> ofZone = ofZone(text, begin, hit.end(), body, full, floor);
        if (ofZone.isPresent()) {
            return ofZone;
        }
        int placeBegin = placeBegin(text, begin, body, floor);
        String place = body.isPlaced() ? placeName(text, placeBegin, begin, body) : "";
        if (body.isPlaced() && place.isEmpty()) {
            return Optional.empty();
        }
        Chain chain = around(text, body, place, place.isEmpty() ? begin : placeBegin, floor);
        boolean anyGovernment = body.isGovernment() && chain.kind().isEmpty();
        return anyGovernment
                ? Optional.empty()
                : Optional.of(mention(text, chain.begin(), hit.end(), body, chain, place, full));
    }

    /** A bureau of a zone: 合肥高新区市场监督管理局, 两江新区管委会财政局. */
    private Optional<Mention> ofZone(String text, int begin, int end, Body body, boolean full, int floor) {
        int zoneEnd = COMMITTEES.stream()
                .filter(c -> text.startsWith(c, begin - c.length()))
                .findFirst()
                .map(c -> begin - c.length())
                .orElse(begin);
        boolean zoned = ClueRules.standard().words().zoneEnds().stream()
                .anyMatch(z -> text.startsWith(z, zoneEnd - z.length()) && zoneEnd - z.length() >= floor);
        if (!zoned
                || body.isPlaced()
                || body.isGovernment()
                || regions.wholeEndingAt(text, zoneEnd).isPresent()) {
            return Optional.empty();
        }
        Body zone = new Body("管理委员会", "development_zone", "", false);
        int first = placeBegin(text, zoneEnd, zone, floor);
        String place = text.substring(first, zoneEnd);
        Chain chain = zoneArea(text, place, first, floor);
        return Optional.of(mention(text, chain.begin(), end, body, chain, place, full));
    }

    /** The name of the place that belongs to the name of a town, a zone or a customs office; empty for other bodies. */
    private static String placeName(String text, int begin, int end, Body body) {
        if (body.isCustoms()) {
            String own = text.substring(begin, end);
            return own.length() >= 2 && own.length() <= 5 ? own : "";
        }
        return body.isZone() ? zoneName(text.substring(begin, end)) : townName(text.substring(begin, end), body);
    }

    private static String zoneName(String own) {
        return own.length() >= 4 && "区城园港岛谷湖山带心".indexOf(own.charAt(own.length() - 1)) >= 0 ? own : "";
    }

    private static String townName(String own, Body body) {
        if (own.isEmpty() || own.length() > 9 || "全每两三四五六七八九十街乡镇".indexOf(own.charAt(0)) >= 0) {
            return "";
        }
        String name = own
                + (body.functionCode().equals("subdistrict")
                        ? "街道"
                        : body.official().substring(0, body.official().indexOf("人民政府")));
        return ClueRules.standard().isNoBody(name) ? "" : name;
    }

    private static Mention mention(
            String text, int first, int end, Body body, Chain chain, String place, boolean full) {
        int begin = text.startsWith(Body.STATE, first - Body.STATE.length()) ? first - Body.STATE.length() : first;
        return new Mention(
                begin, end, text.substring(begin, end), body, chain.regions(), chain.kind(), place, "", full);
    }

    private static Body ofGovernment(Body body) {
        return new Body("人民政府" + body.official(), body.functionCode(), body.systemPrefix(), false);
    }

    /** The divisions before a name: 湖南省长沙市岳麓区, or just a kind (市教育局). */
    private record Chain(int begin, List<Region> regions, String kind) {
        static final Chain NONE = new Chain(0, List.of(), "");
    }

    private Chain around(String text, Body body, String place, int begin, int floor) {
        if (body.isCustoms()) {
            return customsArea(place, begin);
        }
        return body.isZone() ? zoneArea(text, place, begin, floor) : chain(text, begin, floor);
    }

    /** A zone stands after its division, or its own name begins with it: 合肥经济技术开发区. */
    private Chain zoneArea(String text, String place, int begin, int floor) {
        Chain before = chain(text, begin, floor);
        if (!before.kind().isEmpty()) {
            return before;
        }
        List<Regions.Hit> within = regions.in(place);
        List<Region> own = within.isEmpty() || within.get(0).begin() > 0
                ? cityAtStart(place)
                : within.get(0).regions();
        return own.isEmpty() ? before : new Chain(begin, own, widest(own).kind());
    }

    /** The city that shares its bare name with a county: 湘潭高新技术产业开发区. */
    private List<Region> cityAtStart(String place) {
        for (int end = Math.min(4, place.length() - 1); end >= 2; end--) {
            List<Region> cities = regions.bareNamed(place.substring(0, end)).stream()
                    .filter(r -> r.rung() == Rung.CITY)
                    .toList();
            if (!cities.isEmpty()) {
                return cities;
            }
        }
        return List.of();
    }

    /** A customs office is named after a city or province, or after a port that is no division of that rung (黄埔海关). */
    private Chain customsArea(String place, int begin) {
        List<Region> named = regions.bareNamed(place).stream()
                .filter(r -> r.rung().compareTo(Rung.COUNTY) < 0)
                .toList();
        return new Chain(begin, named, named.isEmpty() ? "" : widest(named).kind());
    }

    private Chain chain(String text, int end, int floor) {
        Optional<Regions.Hit> nearest = regions.wholeEndingAt(text, end).filter(h -> h.begin() >= floor);
        if (nearest.isEmpty()) {
            Optional<Regions.Hit> bare = bareOfPrefecture(text, end).filter(h -> h.begin() >= floor);
            if (bare.isPresent()) {
                return widen(text, bare.get(), floor);
            }
            for (String kind : KINDS) {
                if (text.startsWith(kind, end - kind.length())) {
                    return new Chain(end - kind.length(), List.of(), kind);
                }
            }
            nearest = regions.bareEndingAt(text, end).filter(h -> h.begin() >= floor);
        }
        return nearest.map(hit -> widen(text, hit, floor)).orElse(new Chain(end, List.of(), ""));
    }

    /** 福州公安局 is no 州公安局; 全州公安局 is one. */
    private Optional<Regions.Hit> bareOfPrefecture(String text, int end) {
        return end >= 2 && text.charAt(end - 1) == '州' && "全我本该各".indexOf(text.charAt(end - 2)) < 0
                ? regions.bareEndingAt(text, end)
                : Optional.empty();
    }

    private Chain widen(String text, Regions.Hit hit, int floor) {
        int begin = hit.begin();
        List<Region> meant = hit.regions();
        Optional<Regions.Hit> above = above(text, begin, floor);
        while (above.isPresent()) {
            List<Region> within = within(meant, above.get().regions());
            if (within.isEmpty()) {
                break;
            }
            meant = within;
            begin = above.get().begin();
            above = above(text, begin, floor);
        }
        return new Chain(begin, meant, widest(meant).kind());
    }

    private Optional<Regions.Hit> above(String text, int end, int floor) {
        return regions.wholeEndingAt(text, end).filter(h -> h.begin() >= floor);
    }

    private static List<Region> within(List<Region> regions, List<Region> above) {
        return regions.stream()
                .filter(r -> above.stream().anyMatch(w -> !w.equals(r) && r.isWithin(w)))
                .toList();
    }

    private static Region widest(List<Region> regions) {
        return regions.stream().min((a, b) -> a.rung().compareTo(b.rung())).orElseThrow();
    }

    /** Where the name of a town or zone begins: after the region before it, or after the last break. */
    private int placeBegin(String text, int end, Body body, int floor) {
        if (!body.isPlaced()) {
            return end;
        }
        int first = end;
        while (first > Math.max(floor, end - LONGEST_PLACE)
                && WORD_BREAKS.indexOf(text.charAt(first - 1)) < 0
                && Character.isIdeographic(text.charAt(first - 1))) {
            first--;
        }
        first += text.startsWith(Body.STATE, first + 1 - Body.STATE.length()) ? 1 : 0;
        for (int at = end - 1; at > first && !body.isCustoms(); at--) {
            if (regions.wholeEndingAt(text, at).filter(h -> h.begin() >= floor).isPresent()) {
                return at;
            }
        }
        int start = first;
        return KINDS.stream().anyMatch(k -> text.startsWith(k, start) && end - start - k.length() >= 2)
                ? start + 1
                : start;
    }

    /** A system's national body followed by its local one is one name: 国家税务总局宁波市税务局; so are a bureau and its branch. */
    private List<Mention> joined(String text, List<Mention> mentions) {
        List<Mention> result = new ArrayList<>();
        for (Mention m : mentions) {
            Mention last = result.isEmpty() ? null : result.get(result.size() - 1);
            if (last != null && m.begin() < last.end()) {
                continue;
            }
            boolean follows = last != null && last.end() == m.begin();
            if (follows && last.body().national() && !m.body().national()) {
                result.set(result.size() - 1, prefixed(text, last, m));
            } else if (follows && last.body().isGovernment() && m.body().isStreet() && m.needsRegion()) {
                result.set(result.size() - 1, below(text, last, m));
            } else {
                result.add(LocalBranches.of(text, m, regions));
            }
        }
        return result;
    }

    /** A street office is an organ of its district's government, and may sign so: 南京市鼓楼区人民政府宁海路街道办事处. */
    private static Mention below(String text, Mention government, Mention street) {
        return new Mention(
                government.begin(),
                street.end(),
                text.substring(government.begin(), street.end()),
                street.body(),
                government.regions(),
                government.kind(),
                street.place(),
                street.branch(),
                street.full());
    }

    private static Mention prefixed(String text, Mention head, Mention m) {
        Body body = new Body(m.body().official(), m.body().functionCode(), head.text(), false);
        return new Mention(
                head.begin(),
                m.end(),
                text.substring(head.begin(), m.end()),
                body,
                m.regions(),
                m.kind(),
                m.place(),
                m.branch(),
                m.full());
    }
}
