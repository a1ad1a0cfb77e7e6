package org.zhibiao.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A part of the index of bodies: those in whose names stands a sign that falls into this shard. The page of the search loads
 * one shard for a word, as a script, since pages that are opened from a folder may load nothing else.
 */
public record SearchShard(int shard, List<Body> bodies) {

    /** A body with its other names. */
    public record Body(String name, String agencyId, String aliases, int firstYear, int lastYear) {

        private String literal() {
            return "[" + Escape.script(name) + "," + Escape.script(Place.agency(agencyId)) + ","
                    + Escape.script(aliases) + "," + firstYear + "," + lastYear + "]";
        }
    }

    /** How many shards an index of that many bodies has; all bodies are in one where they are few. */
    static int count(long bodies) {
        long few = 2000;
        int many = 256;
        return bodies <= few ? 1 : many;
    }

    /** The file by its place. */
    Map<String, String> file() {
        return Map.of(
                "search/" + shard + ".js",
                "zhibiao.shard(" + shard + ","
                        + bodies.stream().map(Body::literal).collect(Collectors.joining(",\n", "[", "]")) + ");\n");
    }
}
