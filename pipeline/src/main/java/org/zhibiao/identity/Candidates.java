package org.zhibiao.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The bodies that a text names, each with what speaks for it. */
final class Candidates {
    private final Regions regions;
    private final LaterNames later;
    private final SelfReferences self;
    private final List<Mention> addressed;
    private final Map<Mention.Key, Candidate> byKey = new LinkedHashMap<>();

    Candidates(SelfReferences self, List<Mention> addressed, Regions regions, LaterNames later) {
        this.regions = regions;
        this.later = later;
        this.self = self;
        this.addressed = addressed;
    }

    void add(Mention mention, Clue clue) {
        byKey.computeIfAbsent(mention.key(), k -> new Candidate()).add(mention, clue);
    }

    /** Adds to those that the text names already what the letters of its number say. */
    void support(DocumentNumber number) {
        byKey.values()
                .forEach(c -> c.mentions().stream()
                        .filter(number::isOf)
                        .findFirst()
                        .ifPresent(m -> c.add(m, Clue.DOCUMENT_NUMBER)));
    }

    /** The strongest first; short forms are one with the full name that they can stand for. */
    List<Candidate> ranked() {
        BranchHeads.complete(byKey.values(), regions);
        foldShortForms();
        for (Candidate c : byKey.values()) {
            c.weighBySelfReferences(self.factor(c.body()), self.evidence(c.body()));
            if (addressed.stream().anyMatch(a -> isAddressed(c, a))) {
                c.weighAsAddressee();
            }
            if (later.isLater(c)) {
                c.weighAsLater();
            }
        }
        return byKey.values().stream()
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .toList();
    }

    /** A county-level city reports to a 市 too, that above it. */
    private static boolean isAddressed(Candidate c, Mention addressee) {
        boolean sameBody = c.body().functionCode().equals(addressee.body().functionCode())
                && c.kind().equals(addressee.kind())
                && c.mentions().get(0).place().equals(addressee.place());
        boolean sameRegion = addressee.regions().isEmpty()
                ? c.regions().keySet().stream()
                        .noneMatch(r -> r.rung() == Rung.COUNTY && r.kind().equals("市"))
                : c.regions().keySet().stream().anyMatch(addressee.regions()::contains);
        return sameBody && sameRegion;
    }

    private void foldShortForms() {
        for (Candidate shortened : new ArrayList<>(byKey.values())) {
            byKey.values().stream()
                    .filter(full -> full != shortened && SameBody.of(shortened, full))
                    .max(Comparator.comparingDouble(Candidate::score))
                    .ifPresent(full -> {
                        full.absorb(shortened);
                        byKey.values().remove(shortened);
                    });
        }
    }
}
