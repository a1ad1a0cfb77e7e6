package org.zhibiao.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The search for the body of one text. */
final class AgencySearch {
    private static final double LEAST_SCORE = 9;
    private static final int MENU = 3;
    private static final Pattern SITE = Pattern.compile("(?:\\(\\p{IsHan}{0,6}公司\\))?(?:门户|官方|政务)?(?:网站|网)?");

    private final Regions regions;
    private final IdentityClues clues;
    private final MentionScanner scanner;
    private final TitleBody names;
    private final RunningText running;
    private final PageLines page;
    private final LineageRules reforms;
    private final OptionalInt time;

    AgencySearch(
            Regions regions, AgencyFunctions functions, LineageRules reforms, OptionalInt time, IdentityClues whole) {
        this.regions = regions;
        this.reforms = reforms;
        this.time = time;
        clues = PageTail.leaveOut(whole);
        scanner = new MentionScanner(regions, functions);
        names = new TitleBody(regions, functions, scanner);
        running = new RunningText(regions, scanner, names);
        page = new PageLines(clues, regions);
    }

    /** The reporting body; empty when the clues name none or not its division, and nobody states one. */
    Optional<AgencyFinding> find() {
        return found().or(this::statedAsItIs);
    }

    /** A stated body of a division that no list has, such as a zone or a town: its name is all that is known of it. */
    private Optional<AgencyFinding> statedAsItIs() {
        return clues.stated()
                .agency()
                .map(name -> new AgencyFinding(
                        AgencyNaming.unplaced(name, names.in(name).map(Mention::body)),
                        0.6,
                        "stated: " + name + " | its division is not known"));
    }

    private Optional<AgencyFinding> found() {
        List<Candidate> ranked = ranked();
        if (ranked.isEmpty() || ranked.get(0).score() < LEAST_SCORE) {
            return Optional.empty();
        }
        double second = ranked.size() > 1 ? ranked.get(1).score() : 0;
        return new Decision(new RegionVotes(regions, clues, page), addressed())
                .decide(ranked, second)
                .map(f -> withStated(f, ranked));
    }

    /** The divisions to whose governments the text is sent. */
    private List<Region> addressed() {
        return scanner.in(page.addressee()).stream()
                .filter(m -> m.body().isGovernment())
                .flatMap(m -> m.regions().stream())
                .toList();
    }

    private List<Candidate> ranked() {
        Candidates candidates = new Candidates(
                new SelfReferences(clues.body()), scanner.in(page.addressee()), regions, new LaterNames(time, reforms));
        fromTitle(candidates);
        fromPage(candidates);
        running.sightings(clues.body(), clues.titleLine().orElse(""))
                .forEach(s -> candidates.add(s.mention(), s.clue()));
        clues.stated().agency().flatMap(names::in).ifPresent(m -> candidates.add(m, Clue.STATED));
        DocumentNumber.in(page.around()).ifPresent(candidates::support);
        return candidates.ranked();
    }

    private void fromTitle(Candidates candidates) {
        Optional<String> title = clues.titleLine().filter(t -> !PageLines.isWay(t));
        title.ifPresent(t -> {
            fromTitle(t, candidates);
            TitleLine.congress(t).flatMap(names::in).ifPresent(m -> candidates.add(m, Clue.CONGRESS));
        });
        Stream.of(
                        ChromeFields.titles(page.around()).stream(),
                        page.titles().stream(),
                        Collapsed.title(clues.body()).stream())
                .flatMap(s -> s)
                .filter(t -> title.filter(t::equals).isEmpty())
                .distinct()
                .forEach(t -> names.in(TitleLine.agencyPart(t)).ifPresent(m -> candidates.add(m, Clue.TITLE_FIELD)));
        String file = clues.fileName().replaceFirst("\\.[A-Za-z]{2,5}$", "");
        names.in(TitleLine.agencyPart(file)).ifPresent(m -> candidates.add(m, Clue.FILE_NAME));
    }

    private void fromTitle(String title, Candidates candidates) {
        Optional<Mention> named = names.in(TitleLine.agencyPart(title));
        named.ifPresent(m -> candidates.add(m, clueOfTitle(m)));
        if (named.isEmpty()) {
            scanner.in(title).stream()
                    .filter(m -> !title.startsWith("的", m.end() + 1))
                    .findFirst()
                    .ifPresent(m -> candidates.add(m, Clue.TITLE_REGION));
        }
    }

    private static Clue clueOfTitle(Mention m) {
        return m.text().endsWith("政府") || !m.body().isGovernment() ? Clue.TITLE : Clue.TITLE_REGION;
    }

    private Clue clueOfSource(Mention m) {
        if (ClueRules.standard().publishesForOthers(m.body())) {
            return Clue.PUBLISHER;
        }
        boolean bare = m.needsRegion()
                && m.kind().isEmpty()
                && m.place().isEmpty()
                && regions.in(m.text()).isEmpty();
        return bare ? Clue.BARE_SOURCE : Clue.SOURCE;
    }

    private void fromPage(Candidates candidates) {
        ClueRules rules = ClueRules.standard();
        for (String source : ChromeFields.sources(page.around())) {
            names.in(source).ifPresent(m -> candidates.add(m, clueOfSource(m)));
        }
        for (String station : page.stations()) {
            names.in(station)
                    .filter(m -> !rules.publishesForOthers(m.body()))
                    .ifPresent(m -> candidates.add(m, Clue.BREADCRUMB));
        }
        for (String owner : ChromeFields.owners(page.around())) {
            names.in(owner)
                    .ifPresent(
                            m -> candidates.add(m, rules.publishesForOthers(m.body()) ? Clue.OWNER : Clue.BREADCRUMB));
        }
        for (String credit : ChromeFields.credits(page.around())) {
            names.in(credit)
                    .filter(m -> m.begin() == 0 && !rules.publishesForOthers(m.body()))
                    .ifPresent(m -> candidates.add(m, Clue.SOURCE));
        }
        for (String line : page.names()) {
            names.in(line)
                    .filter(m -> m.begin() == 0
                            && m.end() == line.length()
                            && !m.body().isGovernment())
                    .ifPresent(m -> candidates.add(m, Clue.LETTERHEAD));
        }
        banners().forEach(m -> candidates.add(m, Clue.BREADCRUMB));
        for (String issuer : page.letterheads()) {
            names.in(issuer).ifPresent(m -> candidates.add(m, Clue.LETTERHEAD));
        }
    }

    /** Names on lines of their own; many without a division are a menu of the offices of the site's government. */
    private List<Mention> banners() {
        List<Mention> named = page.banners().stream()
                .flatMap(banner -> names.in(banner).stream()
                        .filter(m -> SITE.matcher(banner.substring(m.end())).matches()))
                .filter(m -> !ClueRules.standard().publishesForOthers(m.body()))
                .toList();
        long bare = named.stream()
                .filter(Mention::needsRegion)
                .map(Mention::key)
                .distinct()
                .count();
        return bare < MENU
                ? named
                : named.stream().filter(m -> !m.needsRegion()).toList();
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
