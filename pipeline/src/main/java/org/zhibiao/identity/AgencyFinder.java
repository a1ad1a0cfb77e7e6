package org.zhibiao.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the body that wrote a report. What is stated wins; else title, signature, source, opening, self references and names in
 * the body vote for bodies, and title, page and body for the division. Bodies named as superior, partner or addressee hardly
 * count. Thread-safe.
 */
public final class AgencyFinder {
    private static final double LEAST_SCORE = 9;

    private static final class Holder {
        private static final AgencyFinder STANDARD = new AgencyFinder(Regions.load(), AgencyFunctions.load());
    }

    private final Regions regions;
    private final MentionScanner scanner;
    private final TitleBody names;
    private final RunningText running;

    AgencyFinder(Regions regions, AgencyFunctions functions) {
        this.regions = regions;
        scanner = new MentionScanner(regions, functions);
        names = new TitleBody(regions, functions, scanner);
        running = new RunningText(regions, scanner, names);
    }

    /** The finder with the rules that the jar carries; built once a JVM. */
    public static AgencyFinder standard() {
        return Holder.STANDARD;
    }

    /** The reporting body; empty when the clues name none or not its division. */
    public Optional<AgencyFinding> find(IdentityClues clues) {
        Candidates candidates = new Candidates(new SelfReferences(clues.body()));
        fromTitle(clues, candidates);
        fromChrome(clues, candidates);
        running.sightings(clues.body()).forEach(s -> candidates.add(s.mention(), s.clue()));
        clues.stated().agency().flatMap(names::in).ifPresent(m -> candidates.add(m, Clue.STATED));
        RegionVotes votes = new RegionVotes(regions, clues);
        List<Candidate> ranked = candidates.ranked();
        if (ranked.isEmpty() || ranked.get(0).score() < LEAST_SCORE) {
            return Optional.empty();
        }
        double second = ranked.size() > 1 ? ranked.get(1).score() : 0;
        return new Decision(votes).decide(ranked.get(0), second).map(f -> withStated(f, clues, ranked));
    }

    private void fromTitle(IdentityClues clues, Candidates candidates) {
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

    private void fromChrome(IdentityClues clues, Candidates candidates) {
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
    private static AgencyFinding withStated(AgencyFinding finding, IdentityClues clues, List<Candidate> ranked) {
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
