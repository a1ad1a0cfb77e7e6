package org.zhibiao.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A part of the index of bodies: those in whose names stands a sign that falls into this shard. The page of the search loads
 * one shard for a word, as a script, since pages that are opened from a folder may load nothing else.
 */
public record SearchShard(int shard, List<Body> bodies) {

    /** A body with its other names and the indicators of which it has a value. */
    public record Body(
            String name, String agencyId, String aliases, int firstYear, int lastYear, List<String> indicators) {

        private String literal(List<String> all) {
            String numbers = indicators.stream()
                    .map(all::indexOf)
                    .sorted()
                    .map(String::valueOf)
                    .collect(Collectors.joining(","));
            return "[" + Escape.script(name) + "," + Escape.script(Place.agency(agencyId)) + ","
                    + Escape.script(aliases) + "," + firstYear + "," + lastYear + ",[" + numbers + "]]";
        }
    }

    /** How many shards an index of that many bodies has; all bodies are in one where they are few. */
    static int count(long bodies) {
        long few = 2000;
        int many = 256;
        return bodies <= few ? 1 : many;
    }

    /**
     * The file by its place.
     *
     * @param all the ids of the indicators in the order in which the index has them; a body names them by their numbers
     */
    Map<String, String> file(List<String> all) {
        return Map.of(
                "search/" + shard + ".js",
                "zhibiao.shard(" + shard + ","
                        + bodies.stream().map(body -> body.literal(all)).collect(Collectors.joining(",\n", "[", "]"))
                        + ");\n");
    }
}
