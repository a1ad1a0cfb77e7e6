package org.zhibiao.followup;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;

/** What a promise binds the body to do, and what words show that it was done. The rules are data/followup/actions.json. */
final class Actions {
    private static final String FILE = "followup/actions.json";

    /** How much has to be done for a promise to be kept. */
    enum Demand {
        /** A beginning is enough. */
        START,
        /** One thing that is there in the end: a rule, a building, an appointment. */
        ONCE,
        /** An activity that comes back every year. */
        RECURRING,
        /** More of what is done anyway. */
        SOFT
    }

    private record Action(
            String id,
            Demand demand,
            boolean seenAtWork,
            List<String> promised,
            List<String> shown,
            List<List<String>> examples,
            List<List<String>> counterExamples) {}

    private final WordClasses promised;
    private final WordClasses shown;
    private final Map<String, Demand> demands = new HashMap<>();
    private final Set<String> seenAtWork = new HashSet<>();

    private Actions(List<Action> actions) {
        WordClasses.Collector asked = new WordClasses.Collector();
        WordClasses.Collector told = new WordClasses.Collector();
        for (Action action : RuleFiles.unique(FILE, actions, Action::id)) {
            demands.put(action.id, action.demand);
            if (action.seenAtWork) {
                seenAtWork.add(action.id);
            }
            action.promised.forEach(word -> asked.add(word, action.id));
            action.shown.forEach(word -> told.add(word, action.id));
        }
        promised = asked.classes();
        shown = told.classes();
        actions.forEach(this::hold);
    }

    private static final class Holder {
        private static final Actions STANDARD = new Actions(List.of(RuleFiles.read(FILE, Action[].class)));
    }

    static Actions standard() {
        return Holder.STANDARD;
    }

    /** Where a clause of a promise names actions. */
    List<WordClasses.Found> promised(String clause) {
        return promised.in(clause);
    }

    /** The actions that a sentence shows as done or begun. */
    Set<String> shown(String text) {
        return shown.of(text);
    }

    /** What these actions ask for together: a promised beginning asks for no more, and a thing asks for more than an activity. */
    Demand demand(Set<String> actions) {
        Set<Demand> asked = actions.stream().map(demands::get).collect(Collectors.toSet());
        for (Demand demand : Demand.values()) {
            if (asked.contains(demand)) {
                return demand;
            }
        }
        return Demand.SOFT;
    }

    /** Those of some actions that leave one thing behind. */
    Set<String> once(Set<String> actions) {
        return actions.stream().filter(id -> demands.get(id) == Demand.ONCE).collect(Collectors.toSet());
    }

    /** Whether what one of some actions leaves is seen when it works: a mediation room by its cases, but not a rule by its use. */
    boolean seenAtWork(Set<String> ids) {
        return !Collections.disjoint(ids, seenAtWork);
    }

    /** Whether an action names only what is done with the object, not the matter itself as 培训 does. */
    boolean leavesObject(Set<String> ids) {
        return ids.stream().map(demands::get).anyMatch(demand -> demand == Demand.ONCE || demand == Demand.START);
    }

    private void hold(Action action) {
        if (action.examples.isEmpty()) {
            throw new RuleException(FILE, "'" + action.id + "' has no example");
        }
        action.examples.stream()
                .filter(pair -> !pairs(action, pair))
                .findFirst()
                .ifPresent(pair -> {
                    throw new RuleException(FILE, "'" + action.id + "' misses its example " + pair);
                });
        action.counterExamples.stream()
                .filter(pair -> pairs(action, pair))
                .findFirst()
                .ifPresent(pair -> {
                    throw new RuleException(FILE, "'" + action.id + "' takes its counter-example " + pair);
                });
    }

    private boolean pairs(Action action, List<String> pair) {
        return promised.of(pair.get(0)).contains(action.id)
                && shown.of(pair.get(1)).contains(action.id);
    }
}
