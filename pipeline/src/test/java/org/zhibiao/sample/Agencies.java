package org.zhibiao.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.table.AgencyLevel;

/** Real bodies of all levels and of many fields, some of each kind, so that every body has peers. */
final class Agencies {
    /** Fields that every rung has, under names that the registry gives as the first. */
    private static final Set<String> LOCAL = Set.of(
            "education",
            "finance",
            "public_security",
            "civil_affairs",
            "justice",
            "human_resources",
            "natural_resources",
            "ecology_environment",
            "housing_construction",
            "transport",
            "water",
            "agriculture",
            "commerce",
            "health",
            "emergency_management",
            "market_regulation",
            "audit",
            "statistics",
            "culture_tourism",
            "veterans_affairs",
            "medical_security");

    private static final List<String> TOWNS = List.of("城关镇", "新华镇", "太平镇", "和平镇", "永安镇", "龙泉镇", "石桥镇", "白马镇");
    private static final int LEAST_PEERS = 3;

    /** Bodies that share level and field. */
    private record Kind(AgencyLevel level, String functionCode, List<String> names) {}

    private Agencies() {}

    static List<SampleAgency> of(long seed, int count) {
        List<Kind> kinds = kinds(seed);
        int used = Math.max(1, Math.min(kinds.size(), count / LEAST_PEERS));
        List<SampleAgency> agencies = new ArrayList<>();
        for (int round = 0; agencies.size() < count; round++) {
            int before = agencies.size();
            for (int k = 0; k < used && agencies.size() < count; k++) {
                Kind kind = kinds.get(k);
                if (round < kind.names.size()) {
                    agencies.add(
                            new SampleAgency(agencies.size(), k, kind.names.get(round), kind.level, kind.functionCode));
                }
            }
            if (agencies.size() == before) {
                throw new IllegalArgumentException(count + " bodies: the registry gives " + before);
            }
        }
        return List.copyOf(agencies);
    }

    private static List<Kind> kinds(long seed) {
        Divisions divisions = Divisions.load();
        List<Kind> kinds = new ArrayList<>();
        List<Kind> ministries = new ArrayList<>();
        for (JsonNode function :
                RuleFiles.read("agencies/functions.json", JsonNode.class).get("functions")) {
            String code = function.get("function_code").asText();
            if (LOCAL.contains(code)) {
                String first = strings(function, "bodies").findFirst().orElseThrow();
                kinds.add(kind(AgencyLevel.DISTRICT, code, divisions.of("county"), "", first));
                kinds.add(kind(AgencyLevel.CITY, code, divisions.of("city"), "", first));
                kinds.add(kind(AgencyLevel.PROVINCE, code, divisions.of("province"), "", provincial(function, first)));
                strings(function, "national")
                        .filter(n -> !n.endsWith("署"))
                        .findFirst()
                        .ifPresent(n -> ministries.add(new Kind(AgencyLevel.NATIONAL, code, List.of(n))));
            }
        }
        kinds.addAll(others(divisions));
        List<Kind> all = new ArrayList<>(Dice.of(seed, 1).shuffled(kinds));
        all.addAll(ministries);
        return all.stream().map(k -> mixed(seed, k)).toList();
    }

    private static Kind mixed(long seed, Kind kind) {
        return new Kind(
                kind.level,
                kind.functionCode,
                Dice.of(seed, kind.functionCode.hashCode(), kind.level.name().hashCode())
                        .shuffled(kind.names));
    }

    private static List<Kind> others(Divisions divisions) {
        List<String> counties = divisions.of("county");
        List<String> cities = divisions.of("city").stream()
                .filter(c -> !c.endsWith("地区") && !c.endsWith("盟"))
                .toList();
        return List.of(
                kind(AgencyLevel.DISTRICT, "government", counties, "", "人民政府"),
                kind(AgencyLevel.CITY, "government", cities, "", "人民政府"),
                kind(AgencyLevel.PROVINCE, "government", divisions.of("province"), "", "人民政府"),
                kind(AgencyLevel.DISTRICT, "tax", counties, "国家税务总局", "税务局"),
                kind(AgencyLevel.CITY, "tax", cities, "国家税务总局", "税务局"),
                new Kind(
                        AgencyLevel.TOWN,
                        "town",
                        TOWNS.stream()
                                .flatMap(t -> counties.stream().map(c -> c + t + "人民政府"))
                                .toList()));
    }

    private static Kind kind(AgencyLevel level, String code, List<String> places, String prefix, String body) {
        return new Kind(level, code, places.stream().map(p -> prefix + p + body).toList());
    }

    /** A province has 教育厅 where a county has 教育局, if the registry knows it. */
    private static String provincial(JsonNode function, String first) {
        String office = first.replaceFirst("局$", "厅");
        return strings(function, "bodies").anyMatch(office::equals) ? office : first;
    }

    private static Stream<String> strings(JsonNode node, String field) {
        return StreamSupport.stream(node.get(field).spliterator(), false).map(JsonNode::asText);
    }
}
