package org.zhibiao.followup;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What it adds to the closeness of words that two texts speak of one matter, and what it takes that they do not. */
final class SameMatter {
    private static final double THING = 0.5;
    private static final double FIELD = 0.2;

    /** A matter that has a name and is not named asks for more words in common, */
    private static final double NOT_NAMED = 0.8;

    /** and for still more where another one is named: 公开目录 for 决策目录. */
    private static final double ANOTHER_NAMED = 0.7;

    /** 医疗 against 旅游. */
    private static final double OF_ANOTHER_KIND = 0.6;

    private final Matters matters = Matters.standard();
    private final Kinds kinds = Kinds.standard();
    private final Map<String, Told> known = new HashMap<>();

    private record Told(Set<String> matters, Map<String, Set<String>> kinds) {}

    /**
     * How close a text comes to a part of a promise.
     *
     * @param words how close it comes by its words alone
     */
    double judged(Part part, String text, double words) {
        Told told = told(text);
        double things = share(part, told, Matter.Depth.THING);
        double fields = share(part, told, Matter.Depth.FIELD);
        double raised = words + (1 - words) * Math.max(THING * Math.max(0, things), FIELD * Math.max(0, fields));
        double score = things == 0 ? raised * (namesThing(told) ? ANOTHER_NAMED : NOT_NAMED) : raised;
        return Kinds.apart(part.kinds(), told.kinds) ? score * OF_ANOTHER_KIND : score;
    }

    /** Whether a text tells of a thing that a part of a promise names, and of no other kind of it. */
    boolean same(Part part, String text) {
        Told told = told(text);
        return share(part, told, Matter.Depth.THING) > 0 && !Kinds.apart(part.kinds(), told.kinds);
    }

    /** The share of the matters of a part of which a text tells: one of two is more than half; -1 where the part names none. */
    private double share(Part part, Told told, Matter.Depth depth) {
        int named = 0;
        int both = 0;
        for (String matter : part.matters()) {
            if (matters.thing(matter) == (depth == Matter.Depth.THING)) {
                named++;
                both += told.matters.contains(matter) ? 1 : 0;
            }
        }
        if (named == 0) {
            return -1;
        }
        return both == 0 ? 0 : 0.5 + 0.5 * both / named;
    }

    private boolean namesThing(Told told) {
        return told.matters.stream().anyMatch(matters::thing);
    }

    private Told told(String text) {
        return known.computeIfAbsent(text, t -> new Told(matters.in(t), kinds.in(t)));
    }
}
