package org.zhibiao.identity;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.rules.Searches;

/** What speaks for a body, how much, and by which words it is known: data/agencies/clues.json. */
final class ClueRules {
    static final String FILE = "agencies/clues.json";

    record Points(String clue, double points, String why) {}

    record Plate(String sign, String code) {}

    /** Branches of national bodies, which a site or a text may name without the head. */
    record NationalBranch(String branch, List<String> heads) {}

    /** How a branch is shortened when it stands behind its area alone: 青海证监局. */
    record LocalBranch(String form, String head, String branch) {}

    /** A word of the names of merged bureaus and how whole names of others have it: 文化 and 文. */
    record Contraction(String whole, @JsonProperty("short") String form) {}

    record SelfWord(String word, List<String> forms) {}

    record FileShape(
            List<Points> points,
            double addressedFactor,
            double laterFactor,
            List<String> publishForOthers,
            List<String> sourceKeys,
            List<String> titleKeys,
            List<String> ownerKeys,
            List<String> otherKeys,
            List<String> linkWords,
            List<String> newspapers,
            List<String> kinds,
            List<String> zoneEnds,
            List<String> basins,
            List<String> provincialCustoms,
            List<NamedPattern> notBodies,
            List<Contraction> contractions,
            List<NamedPattern> visits,
            List<NationalBranch> nationalBranches,
            List<LocalBranch> localBranches,
            List<String> creditEnds,
            List<String> accountBegins,
            List<String> accountEnds,
            List<String> commonPlaces,
            List<Plate> licencePlates,
            List<SelfWord> selfWords,
            List<String> territoryWords) {}

    private static final class Holder {
        private static final ClueRules STANDARD = new ClueRules(RuleFiles.read(FILE, FileShape.class));
    }

    private final FileShape file;
    private final Map<Clue, Double> points = new EnumMap<>(Clue.class);
    private final Map<String, String> plates;
    private final Searches notBodies;
    private final Searches visits;

    private ClueRules(FileShape file) {
        this.file = file;
        for (Points p : RuleFiles.unique(FILE, file.points(), Points::clue)) {
            points.put(clue(p.clue()), p.points());
        }
        for (Clue clue : Clue.values()) {
            if (!points.containsKey(clue)) {
                throw new RuleException(FILE, "'" + clue.name().toLowerCase(Locale.ROOT) + "' has no points");
            }
        }
        notBodies = searches(file.notBodies());
        visits = searches(file.visits());
        plates = file.licencePlates().stream().collect(Collectors.toMap(Plate::sign, Plate::code));
    }

    private static Searches searches(List<NamedPattern> patterns) {
        return new Searches(List.copyOf(NamedPattern.checked(FILE, patterns).values()));
    }

    private static Clue clue(String name) {
        try {
            return Clue.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new RuleException(FILE, "'" + name + "' is no clue");
        }
    }

    static ClueRules standard() {
        return Holder.STANDARD;
    }

    double points(Clue clue) {
        return points.get(clue);
    }

    /** The word lists as they stand in the file. */
    FileShape words() {
        return file;
    }

    /** Whether bodies of that field publish the texts of others. */
    boolean publishesForOthers(Body body) {
        return file.publishForOthers().contains(body.functionCode());
    }

    /** Whether a line leads to other pages, whose bodies say nothing of this one. */
    boolean isLinks(String line) {
        return file.linkWords().stream().anyMatch(line::contains);
    }

    /** Whether a name looks like a body and is a word of menus, lists or prose. */
    boolean isNoBody(String name) {
        return notBodies.in(name);
    }

    /** Whether a clause speaks of guests or of journeys: places named there are not the text's own. */
    boolean isOfVisit(String clause) {
        return visits.in(clause);
    }

    /** Code of the province that a letter before a licence (沪ICP备) stands for; empty when it is none. */
    String provinceOf(String sign) {
        return plates.getOrDefault(sign, "");
    }
}
