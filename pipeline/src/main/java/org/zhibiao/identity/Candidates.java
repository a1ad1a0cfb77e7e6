package org.zhibiao.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The bodies that a text names, each with what speaks for it. */
final class Candidates {
    private static final int MOST_OF_A_SHORT = 6;

    private final SelfReferences self;
    private final List<Mention> addressed;
    private final Map<Mention.Key, Candidate> byKey = new LinkedHashMap<>();

    Candidates(SelfReferences self, List<Mention> addressed) {
        this.self = self;
        this.addressed = addressed;
    }

    void add(Mention mention, Clue clue) {
        byKey.computeIfAbsent(mention.key(), k -> new Candidate()).add(mention, clue);
    }

    /** The strongest first; short forms are one with the full name that they can stand for. */
    List<Candidate> ranked() {
        foldShortForms();
        for (Candidate c : byKey.values()) {
            c.weighBySelfReferences(self.factor(c.body()), self.evidence(c.body()));
            if (addressed.stream().anyMatch(a -> isAddressed(c, a))) {
                c.weighAsAddressee();
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
                    .filter(full -> full != shortened && isSame(shortened, full))
                    .max(Comparator.comparingDouble(Candidate::score))
                    .ifPresent(full -> {
                        full.absorb(shortened);
                        byKey.values().remove(shortened);
                    });
        }
    }

    private static boolean isSame(Candidate shortened, Candidate full) {
        if (isUnknownShort(shortened, full)) {
            return true;
        }
        Mention s = shortened.mentions().get(0);
        Mention f = full.mentions().get(0);
        boolean sameWords = s.body().functionCode().equals(f.body().functionCode())
                && isSamePlace(s, f)
                && s.branch().equals(f.branch());
        if (isSameBranch(shortened, full)) {
            return true;
        }
        if (!sameWords || s.body().national() || f.body().national()) {
            return false;
        }
        boolean sameKind = shortened.kind().equals(full.kind());
        boolean kindless = shortened.kind().isEmpty();
        if (!s.place().equals(f.place())) {
            return sameKind || kindless;
        }
        if (s.body().official().equals(f.body().official())) {
            return kindless && !full.kind().isEmpty();
        }
        return (sameKind || kindless)
                && !shortened.isNamedInFull()
                && full.isNamedInFull()
                && isShortFor(ownWords(s), f.body().official());
    }

    /** 松多乡 is 松多藏族乡 where the text names that. */
    private static boolean isSamePlace(Mention s, Mention f) {
        return s.place().equals(f.place())
                || (s.body().isTown()
                        && f.place().length() > s.place().length()
                        && s.place().length() >= 2
                        && f.place().startsWith(s.place().substring(0, 2))
                        && isShortFor(s.place(), f.place()));
    }

    /** A short form that no rule knows, of a body that the text also names in full: 科经委 of 科技和经济委员会. */
    private static boolean isUnknownShort(Candidate shortened, Candidate full) {
        String form = shortened.body().official();
        String name = full.body().official();
        return shortened.body().functionCode().isEmpty()
                && form.length() < name.length()
                && form.length() <= MOST_OF_A_SHORT
                && full.isNamedInFull()
                && form.charAt(0) == name.charAt(0)
                && isShortFor(form, name)
                && (shortened.kind().isEmpty() || shortened.kind().equals(full.kind()));
    }

    /** 武进公安分局 is the 武进分局 of 常州市公安局. */
    private static boolean isSameBranch(Candidate shortened, Candidate full) {
        Mention s = shortened.mentions().get(0);
        Mention f = full.mentions().get(0);
        return s.body().functionCode().equals(f.body().functionCode())
                && s.branch().isEmpty()
                && s.body().official().endsWith("分局")
                && f.branch().endsWith("分局")
                && (shortened.regions().isEmpty()
                        || shortened.regions().keySet().stream().anyMatch(full.regions()::containsKey));
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
