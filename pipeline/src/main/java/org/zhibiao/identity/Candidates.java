package org.zhibiao.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The bodies that a text names, each with what speaks for it. */
final class Candidates {
    private final SelfReferences self;
    private final Map<Mention.Key, Candidate> byKey = new LinkedHashMap<>();

    Candidates(SelfReferences self) {
        this.self = self;
    }

    void add(Mention mention, Clue clue) {
        byKey.computeIfAbsent(mention.key(), k -> new Candidate()).add(mention, clue);
    }

    /** The strongest first; short forms are one with the full name that they can stand for. */
    List<Candidate> ranked() {
        foldShortForms();
        for (Candidate c : byKey.values()) {
            c.weighBySelfReferences(self.factor(c.body()), self.evidence(c.body()));
        }
        return byKey.values().stream()
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .toList();
    }

    private void foldShortForms() {
        for (Candidate shortened : new ArrayList<>(byKey.values())) {
            byKey.values().stream()
                    .filter(full -> full != shortened && isSame(shortened, full))
                    .max(Comparator.comparingDouble(Candidate::score))
                    .ifPresent(full -> {
                        full.absorb(shortened);
                        byKey.values().remove(shortened);
                    });
        }
    }

    private static boolean isSame(Candidate shortened, Candidate full) {
        Mention s = shortened.mentions().get(0);
        Mention f = full.mentions().get(0);
        boolean sameWords = s.body().functionCode().equals(f.body().functionCode())
                && s.place().equals(f.place())
                && s.branch().equals(f.branch());
        if (!sameWords || s.body().national() || f.body().national()) {
            return false;
        }
        boolean sameKind = shortened.kind().equals(full.kind());
        boolean kindless = shortened.kind().isEmpty();
        if (s.body().official().equals(f.body().official())) {
            return kindless && !full.kind().isEmpty();
        }
        return (sameKind || kindless)
                && !shortened.isNamedInFull()
                && full.isNamedInFull()
                && isShortFor(ownWords(s), f.body().official());
    }

    private static String ownWords(Mention m) {
        int kind = m.text().indexOf(m.kind());
        return m.regions().isEmpty() && kind == 0 ? m.text().substring(m.kind().length()) : m.text();
    }

    /** Whether the letters of the short form stand in the full name in that order. */
    static boolean isShortFor(String shortForm, String full) {
        int at = 0;
        for (int i = 0; i < full.length() && at < shortForm.length(); i++) {
            at += full.charAt(i) == shortForm.charAt(at) ? 1 : 0;
        }
        return at == shortForm.length();
    }
}
