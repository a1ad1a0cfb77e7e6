package org.zhibiao.identity;

import java.util.regex.Pattern;

/** Whether two names that a text gives are names of one body, the one a short form of the other. */
final class SameBody {
    private static final int MOST_OF_A_SHORT = 6;

    private static final Pattern OFFICE = Pattern.compile("(?:人民政府|政府|行政公署)办公[室厅]");

    private SameBody() {}

    static boolean of(Candidate shortened, Candidate full) {
        if (isUnknownShort(shortened, full) || isZoneItself(shortened, full) || signsFor(shortened, full)) {
            return true;
        }
        if (shortened.body().national() && full.body().national()) {
            return shortened.body().official().equals(full.body().official());
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
        if ((sameKind || kindless) && isContracted(s.body(), f.body())) {
            return true;
        }
        return (sameKind || kindless)
                && !shortened.isNamedInFull()
                && full.isNamedInFull()
                && isShortFor(ownWords(s), f.body().official());
    }

    /** 文体旅游广电局 is a whole name, yet the same body where the text has 文化体育旅游和广播电视局 too. */
    private static boolean isContracted(Body shortened, Body full) {
        return shortened.official().length() < full.official().length()
                && contracted(shortened.official()).equals(contracted(full.official()));
    }

    private static String contracted(String name) {
        String words = name;
        for (ClueRules.Contraction c : ClueRules.standard().words().contractions()) {
            words = words.replace(c.whole(), c.form());
        }
        return words.replace("和", "").replace("与", "");
    }

    /** A zone calls itself 我区: a 区 without a name is the zone that signs. */
    private static boolean isZoneItself(Candidate shortened, Candidate full) {
        return shortened.body().isGovernment()
                && shortened.kind().equals("区")
                && shortened.regions().isEmpty()
                && shortened.best().compareTo(Clue.LETTERHEAD) > 0
                && full.body().isZone()
                && full.best().compareTo(Clue.LETTERHEAD) <= 0;
    }

    /** The office of a government signs for it where the title is the government's. */
    private static boolean signsFor(Candidate office, Candidate government) {
        return OFFICE.matcher(office.body().official()).matches()
                && office.best().compareTo(Clue.SIGNATURE) >= 0
                && government.body().isGovernment()
                && government.best().compareTo(Clue.TITLE_FIELD) <= 0
                && government.regions().keySet().stream().anyMatch(office.regions()::containsKey);
    }

    /** 松多乡 is 松多藏族乡 where the text names that. */
    private static boolean isSamePlace(Mention s, Mention f) {
        return s.place().equals(f.place())
                || (s.body().isTown()
                        && f.place().length() > s.place().length()
                        && s.place().length() >= 2
                        && f.place().startsWith(s.place().substring(0, 2))
                        && isShortFor(s.place(), f.place()))
                || (isOfZone(s)
                        && s.needsRegion()
                        && f.place().length() > s.place().length()
                        && f.place().contains(s.place().substring(0, 2))
                        && isShortFor(s.place(), f.place()));
    }

    private static boolean isOfZone(Mention m) {
        return m.place().length() >= 3 && !m.body().isTown() && !m.body().isCustoms();
    }

    /** A short form that no rule knows, of a body that the text also names in full: 科经委 of 科技和经济委员会. */
    private static boolean isUnknownShort(Candidate shortened, Candidate full) {
        String form = shortened.body().official();
        boolean unknown =
                shortened.body().functionCode().isEmpty() && form.length() <= MOST_OF_A_SHORT && full.isNamedInFull();
        return unknown
                && (full.mentions().stream().anyMatch(m -> endsWith(m, form))
                        || isShortOfWhole(form, full)
                        || isShortOfBody(shortened, full));
    }

    /** 金州分局 of 大连市公安局金州分局. */
    private static boolean endsWith(Mention m, String form) {
        return m.text().length() > form.length() && m.text().endsWith(form);
    }

    /** 黔南局 of 黔南布依族苗族自治州烟草专卖局. */
    private static boolean isShortOfWhole(String form, Candidate full) {
        return full.mentions().stream()
                .filter(m -> !m.regions().isEmpty() && m.text().length() > form.length() + 2)
                .map(Mention::text)
                .anyMatch(t -> t.charAt(0) == form.charAt(0)
                        && t.charAt(t.length() - 1) == form.charAt(form.length() - 1)
                        && isShortFor(form, t));
    }

    private static boolean isShortOfBody(Candidate shortened, Candidate full) {
        String form = shortened.body().official();
        String name = full.body().official();
        return form.length() < name.length()
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

    /** A name without its division, be that named (新华区城管局) or only by its kind (区城管局). */
    private static String ownWords(Mention m) {
        String text = m.text();
        int named = m.regions().stream()
                .map(Region::name)
                .filter(text::contains)
                .mapToInt(n -> text.indexOf(n) + n.length())
                .max()
                .orElse(0);
        boolean byKind = m.regions().isEmpty() && text.startsWith(m.kind());
        return text.substring(byKind ? m.kind().length() : named);
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
