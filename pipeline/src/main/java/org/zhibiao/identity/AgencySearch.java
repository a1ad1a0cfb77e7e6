package org.zhibiao.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The search for the body of one text. */
final class AgencySearch {
    private static final double LEAST_SCORE = 9;

    private final Regions regions;
    private final IdentityClues clues;
    private final MentionScanner scanner;
    private final TitleBody names;
    private final RunningText running;

    AgencySearch(Regions regions, AgencyFunctions functions, IdentityClues clues) {
        this.regions = regions;
        this.clues = clues;
        scanner = new MentionScanner(regions, functions);
        names = new TitleBody(regions, functions, scanner);
        running = new RunningText(regions, scanner, names);
    }

    /** The reporting body; empty when the clues name none or not its division. */
    Optional<AgencyFinding> find() {
        Candidates candidates = new Candidates(new SelfReferences(clues.body()));
        fromTitle(candidates);
        fromChrome(candidates);
        running.sightings(clues.body()).forEach(s -> candidates.add(s.mention(), s.clue()));
        clues.stated().agency().flatMap(names::in).ifPresent(m -> candidates.add(m, Clue.STATED));
        RegionVotes votes = new RegionVotes(regions, clues);
        List<Candidate> ranked = candidates.ranked();
        if (ranked.isEmpty() || ranked.get(0).score() < LEAST_SCORE) {
            return Optional.empty();
        }
        double second = ranked.size() > 1 ? ranked.get(1).score() : 0;
        return new Decision(votes).decide(ranked.get(0), second).map(f -> withStated(f, ranked));
    }

    private void fromTitle(Candidates candidates) {
        TitleLine.of(clues).ifPresent(title -> {
            Optional<Mention> named = names.in(TitleLine.agencyPart(title));
            named.ifPresent(m -> candidates.add(m, clueOfTitle(m)));
            if (named.isEmpty()) {
                scanner.in(title).stream()
                        .filter(m -> !title.startsWith("的", m.end() + 1))
                        .findFirst()
                        .ifPresent(m -> candidates.add(m, Clue.TITLE_REGION));
            }
            TitleLine.congress(title).flatMap(names::in).ifPresent(m -> candidates.add(m, Clue.CONGRESS));
        });
        String file = clues.fileName().replaceFirst("\\.[A-Za-z]{2,5}$", "");
        names.in(TitleLine.agencyPart(file)).ifPresent(m -> candidates.add(m, Clue.FILE_NAME));
    }

    private static Clue clueOfTitle(Mention m) {
        return m.text().endsWith("政府") || !m.body().isGovernment() ? Clue.TITLE : Clue.TITLE_REGION;
    }

    private void fromChrome(Candidates candidates) {
        for (String source : ChromeFields.sources(clues.chrome())) {
            names.in(source)
                    .ifPresent(m -> candidates.add(m, publishesForOthers(m.body()) ? Clue.PUBLISHER : Clue.SOURCE));
        }
        for (String station : ChromeFields.crumbs(clues.chrome())) {
            names.in(station)
                    .filter(m -> !publishesForOthers(m.body()))
                    .ifPresent(m -> candidates.add(m, Clue.BREADCRUMB));
        }
        for (String owner : ChromeFields.owners(clues.chrome())) {
            names.in(owner)
                    .ifPresent(m -> candidates.add(m, publishesForOthers(m.body()) ? Clue.OWNER : Clue.BREADCRUMB));
        }
    }

    private static boolean publishesForOthers(Body body) {
        return List.of("government", "government_office", "justice", "big_data", "cyberspace")
                .contains(body.functionCode());
    }

    /** What is stated wins; another body that the text itself names as strongly as a title does is kept as a conflict. */
    private AgencyFinding withStated(AgencyFinding finding, List<Candidate> ranked) {
        if (clues.stated().agency().isEmpty()) {
            return finding;
        }
        Optional<Candidate> rival = ranked.stream()
                .skip(1)
                .filter(c -> c.score() >= Clue.SOURCE.points())
                .max(Comparator.comparingDouble(Candidate::score));
        return rival.map(r -> new AgencyFinding(
                        finding.agency(), 0.7, finding.evidence() + " | the text suggests otherwise: " + r.evidence()))
                .orElseGet(() -> new AgencyFinding(finding.agency(), 0.99, finding.evidence()));
    }
}
