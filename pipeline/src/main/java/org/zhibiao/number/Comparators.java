package org.zhibiao.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.table.Comparator;

/** Words before and after a number that say how it bounds the true one. The rules are data/number/comparators.json. */
final class Comparators {
    static final String FILE = "number/comparators.json";
    private static final Comparators STANDARD = of(List.of(RuleFiles.read(FILE, Entry[].class)));

    /**
     * A word as the rule file writes it.
     *
     * @param place before or after the number; near: before it, with a verb between; before_multiplier: before 百, 千, 万 or 亿 alone
     * @param notAfter words that make the word part of another one, as 节 does to 约
     */
    record Entry(String place, String word, String comparator, List<String> notAfter) {}

    private record Word(String word, Comparator comparator, List<String> notAfter) {}

    private static final int LONGEST_WHOLE = 8;
    private static final int LONGEST_VERB = 4;

    private final List<Word> before;
    private final List<Word> after;
    private final List<Word> near;
    private final List<Word> beforeMultiplier;

    private Comparators(List<Entry> entries) {
        this.before = words(entries, "before");
        this.after = words(entries, "after");
        this.near = words(entries, "near");
        this.beforeMultiplier = words(entries, "before_multiplier");
    }

    static Comparators standard() {
        return STANDARD;
    }

    static Comparators of(List<Entry> entries) {
        RuleFiles.unique(FILE, entries, e -> e.place + e.word);
        return new Comparators(entries);
    }

    private static List<Word> words(List<Entry> entries, String place) {
        List<Word> words = new ArrayList<>();
        for (Entry e : entries) {
            if (e.place.equals(place)) {
                words.add(new Word(e.word, comparator(e), e.notAfter));
            }
        }
        words.sort((a, b) -> b.word.length() - a.word.length());
        return List.copyOf(words);
    }

    private static Comparator comparator(Entry e) {
        try {
            return Comparator.valueOf(e.comparator.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new RuleException(FILE, "'" + e.word + "' has unknown comparator '" + e.comparator + "'");
        }
    }

    /** What the words that end at a place say of the number that begins there. */
    Optional<Comparator> before(String text, int begin) {
        int end = begin > 0 && text.charAt(begin - 1) == '了' ? begin - 1 : begin;
        boolean multiplier = begin < text.length() && "百千万亿".indexOf(text.charAt(begin)) >= 0;
        return endingAt(before, text, end)
                .or(() -> multiplier ? endingAt(beforeMultiplier, text, end) : Optional.empty())
                .or(() -> nearby(text, end))
                .or(() -> end > 0 && text.charAt(end - 1) == '的' ? ofWhole(text, end - 1) : Optional.empty());
    }

    private static Optional<Comparator> endingAt(List<Word> words, String text, int end) {
        return words.stream()
                .filter(w -> text.startsWith(w.word, end - w.word.length()))
                .filter(w -> !isPartOfAnother(text, end - w.word.length(), w))
                .map(Word::comparator)
                .findFirst();
    }

    /** 至少开展4次: a short verb may part the bound from its number. */
    private Optional<Comparator> nearby(String text, int end) {
        Optional<Comparator> found = Optional.empty();
        for (int at = end; at > 0 && end - at <= LONGEST_VERB && found.isEmpty(); at--) {
            found = endingAt(near, text, at);
            if (",;。、(".indexOf(text.charAt(at - 1)) >= 0) {
                return found;
            }
        }
        return found;
    }

    /** 不足编制数的60%: the bound stands before the whole of which a share is told. */
    private Optional<Comparator> ofWhole(String text, int end) {
        for (int at = end - 1; at > Math.max(0, end - LONGEST_WHOLE) && ",;。、(".indexOf(text.charAt(at)) < 0; at--) {
            for (Word w : before) {
                if (w.word.length() > 1 && text.startsWith(w.word, at - w.word.length() + 1)) {
                    return Optional.of(w.comparator);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isPartOfAnother(String text, int from, Word w) {
        return w.notAfter.stream().anyMatch(n -> text.startsWith(n, from - n.length()));
    }

    /** What the words that follow a number say of it. */
    Optional<Comparator> after(String text, int end) {
        return after.stream()
                .filter(w -> text.startsWith(w.word, end))
                .map(Word::comparator)
                .findFirst();
    }
}
