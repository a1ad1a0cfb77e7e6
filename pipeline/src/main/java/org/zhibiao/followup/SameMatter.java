package org.zhibiao.followup;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What it adds to the closeness of words that two texts speak of one matter, and what it takes that they do not. */
final class SameMatter {
    private static final double THING = 0.5;
    private static final double FIELD = 0.2;

    /** A matter that has a name and is not named asks for more words in common, */
    private static final double NOT_NAMED = 0.66;

    /** and for still more where another one is named: 公开目录 for 决策目录. */
    private static final double ANOTHER_NAMED = 0.55;

    /** So much of what tells a matter from others of its kind has to be named, */
    static final double SPECIFIC = 0.3;

    /** more of it where the matter has a name and is not named, */
    private static final double UNNAMED = 0.5;

    /** or it is another: 校长培训班 for 法治副校长培训班. */
    private static final double NOT_SPECIFIC = 0.55;

    private static final double NEITHER = 0.35;

    private static final double IN_FEW_WORDS = 0.8;

    /** 医疗 against 旅游. */
    private static final double OF_ANOTHER_KIND = 0.6;

    private final Matters matters = Matters.standard();
    private final Kinds kinds = Kinds.standard();
    private final Map<String, Told> known = new HashMap<>();

    record Told(Set<String> matters, Map<String, Set<String>> kinds) {}

    /**
     * How close a text comes to a part of a promise.
     *
     * @param told what the text tells
     * @param words how close it comes by its words alone
     * @param specific how much it names of what tells the matter from others of its kind
     */
    double judged(Part part, Told told, double words, double specific) {
        double activities = share(part, told, Matter.Depth.ACTIVITY) * Math.min(1, specific / UNNAMED);
        double things = Math.max(share(part, told, Matter.Depth.THING), activities);
        double fields = share(part, told, Matter.Depth.FIELD);
        double raised = words + (1 - words) * Math.max(THING * Math.max(0, things), FIELD * Math.max(0, fields));
        double names = named(part, told);
        double score = things == 0 || names == 0 ? raised * (namesThing(told) ? ANOTHER_NAMED : NOT_NAMED) : raised;
        double named = names > 0 ? 1 : Math.min(1, specific / (names == 0 ? UNNAMED : SPECIFIC));
        double floor = names == 0 ? NEITHER : NOT_SPECIFIC;
        double same = score * (floor + (1 - floor) * named);
        return Kinds.apart(part.kinds(), told.kinds) ? same * OF_ANOTHER_KIND : same;
    }

    /** As {@link #judged}, of a text that cannot be expected to tell what sets the matter apart. */
    double inFewWords(Part part, Told told, double words) {
        double raised = words + (1 - words) * THING * Math.max(0, named(part, told));
        double score = named(part, told) == 0 ? raised * IN_FEW_WORDS : raised;
        return Kinds.apart(part.kinds(), told.kinds) ? score * OF_ANOTHER_KIND : score;
    }

    /** Whether a text tells the very matter of a part, not only one of its kind. */
    boolean tells(Part part, String text, double specific) {
        double names = named(part, told(text));
        return names > 0 || specific >= (names == 0 ? UNNAMED : SPECIFIC);
    }

    /** Whether a text names a thing of a part that no other is called by. */
    boolean specific(Part part, String text) {
        return share(part, told(text), Matter.Depth.THING) > 0;
    }

    /** Whether a text tells of a thing that a part of a promise names, and of no other kind of it. */
    boolean same(Part part, String text) {
        Told told = told(text);
        boolean named = share(part, told, Matter.Depth.THING) > 0 || share(part, told, Matter.Depth.ACTIVITY) > 0;
        return named && !Kinds.apart(part.kinds(), told.kinds);
    }

    /** As {@link #share}, of things; of activities only whether none is told: 司机之家 for 法律服务点. */
    private double named(Part part, Told told) {
        double things = share(part, told, Matter.Depth.THING);
        boolean otherActivity = share(part, told, Matter.Depth.ACTIVITY) == 0;
        return things < 0 && otherActivity ? 0 : things;
    }

    /** The share of the matters of a part of which a text tells: one of two is more than half; -1 where the part names none. */
    private double share(Part part, Told told, Matter.Depth depth) {
        int named = 0;
        int both = 0;
        for (String matter : part.matters()) {
            if (matters.depth(matter) == depth) {
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
        return told.matters.stream().anyMatch(matter -> matters.depth(matter) == Matter.Depth.THING);
    }

    Told told(String text) {
        return known.computeIfAbsent(text, t -> new Told(matters.in(t), kinds.in(t)));
    }
}
