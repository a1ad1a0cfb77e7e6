package org.zhibiao.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhibiao.table.LineageRelation;

/** Tells what bodies came out of, by the reforms of their field and the changes of their division. Thread-safe. */
public final class Lineages {
    private static final class Holder {
        private static final Lineages STANDARD = new Lineages();
    }

    /** A body at one point of its history. */
    private record State(Mention mention, Optional<Region> region, String official) {

        String name() {
            Body was = mention.body();
            Body body = new Body(
                    official,
                    was.functionCode(),
                    official.equals(was.official()) ? was.systemPrefix() : "",
                    was.national());
            Mention named = new Mention(
                    0,
                    0,
                    mention.text(),
                    body,
                    region.map(List::of).orElse(List.of()),
                    region.map(Region::kind).orElse(mention.kind()),
                    mention.place(),
                    mention.branch(),
                    true);
            return AgencyNaming.officialName(named, region, official);
        }

        State called(String other) {
            return new State(mention, region, other);
        }

        /** The same body while the division was another; a prefecture's and a zone's government have names of their own. */
        State in(Region other) {
            String there = !official.equals("人民政府")
                    ? official
                    : other.isZone() ? "管理委员会" : other.kind().equals("地区") ? "行政公署" : official;
            return new State(mention, Optional.of(other), there);
        }
    }

    private record Event(State before, LineageRelation relation, LocalDate date, boolean certain) {}

    private final Regions regions;
    private final RegionChanges divisions;
    private final AgencyFunctions functions = AgencyFunctions.load();
    private final LineageRules rules = LineageRules.load();

    private Lineages() {
        RegionRegistry registry = RegionRegistry.load();
        regions = Regions.of(registry);
        divisions = RegionChanges.of(registry);
    }

    /** The lineages by the rules that the jar carries; built once a JVM. */
    public static Lineages standard() {
        return Holder.STANDARD;
    }

    /**
     * The lineage of a body.
     *
     * @param name its official name
     * @param regionCode code of its division; null where it has none
     * @param year a year in which it bore that name
     */
    public Lineage of(String agencyId, String name, String regionCode, int year) {
        Regions then = regions.at(year);
        MentionScanner scanner = new MentionScanner(then, functions);
        return new TitleBody(then, functions, scanner)
                .in(name)
                .map(m -> new State(m, region(m, regionCode), m.body().official()))
                .filter(s -> AgencyNaming.id(s.name()).equals(agencyId))
                .map(s -> of(agencyId, s))
                .orElseGet(() -> Lineage.alone(agencyId));
    }

    private static Optional<Region> region(Mention m, String code) {
        return m.regions().stream()
                .filter(r -> r.isZone() || r.code().equals(code))
                .findFirst();
    }

    private Lineage of(String agencyId, State body) {
        List<Event> events = Stream.concat(ofField(body), ofDivision(body))
                .filter(e -> !AgencyNaming.id(e.before().name()).equals(agencyId))
                .toList();
        LocalDate named = events.stream()
                .filter(e -> e.certain() && e.relation() == LineageRelation.RENAME)
                .map(Event::date)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        List<Lineage.Predecessor> predecessors = new ArrayList<>();
        events.stream()
                .filter(e -> !e.date().isBefore(named) || !e.certain())
                .forEach(e -> predecessors.add(new Lineage.Predecessor(
                        AgencyNaming.id(e.before().name()), e.before().name(), e.relation(), e.date(), e.certain())));
        return new Lineage(AgencyNaming.id(earliest(body).name()), List.copyOf(predecessors));
    }

    private State earliest(State body) {
        State first = body.region().map(r -> body.in(divisions.earliest(r))).orElse(body);
        return first.called(former(first, rules.root(head(first))));
    }

    /** The part of a name that the rules know: the whole, or for a branch of a national body its head. */
    private String head(State body) {
        return body.mention().body().national()
                ? rules.all().stream()
                        .flatMap(c -> Stream.concat(c.to().stream(), c.from().stream()))
                        .filter(body.official()::startsWith)
                        .findFirst()
                        .orElse(body.official())
                : body.official();
    }

    private String former(State body, String name) {
        return name + body.official().substring(head(body).length());
    }

    private Stream<Event> ofField(State body) {
        return rules.to(head(body)).stream().flatMap(change -> {
            LocalDate date = body.region()
                    .map(r -> rules.reform(change).on(r.rung()))
                    .orElseGet(() -> rules.reform(change).onNational());
            boolean only = change.relation() != LineageRelation.RENAME
                    || change.perhaps().isEmpty();
            Stream<Event> certain = change.from().stream()
                    .map(n -> new Event(body.called(former(body, n)), change.relation(), date, only));
            Stream<Event> perhaps = change.perhaps().stream()
                    .map(n -> new Event(body.called(former(body, n)), change.relation(), date, false));
            return Stream.concat(certain, perhaps);
        });
    }

    /** Governments go with their divisions; of bureaus only a rename is certain, for not every division had each. */
    private Stream<Event> ofDivision(State body) {
        boolean government = body.mention().body().isGovernment();
        return body.region().stream()
                .flatMap(r -> divisions.to(r).stream())
                .map(c -> new Event(
                        body.in(c.before()),
                        c.relation(),
                        c.date(),
                        government || c.relation() == LineageRelation.RENAME));
    }
}
