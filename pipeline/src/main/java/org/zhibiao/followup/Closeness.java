package org.zhibiao.followup;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.zhibiao.table.SectionRole;

/** How close a sentence of a later report comes to a part of a promise. */
final class Closeness {
    private static final double OTHER_WORD = 0.85;
    private static final double SHARED_CHARACTERS = 0.6;
    private static final double FROM_AROUND = 0.4;

    /** Words around a clause support it; alone they say nothing of it. */
    private static final double LEAST_IN_CLAUSE = 0.2;

    private static final double AROUND_SPECIFIC = 0.4;
    /** A number of things that is told again; small and round ones are chance. */
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(?!\\d*0[^\\d])(?:\\d{2,}|[5-9])[个处座家宗件所项户栋条支名]");

    private static final double SAME_NUMBER = 0.15;
    private static final double PAIRS = 0.2;
    private static final double FURTHER_CLAUSE = 0.02;
    private static final int MOST_CLAUSES = 3;

    private final Wording wording = Wording.standard();
    private final Synonyms synonyms = Synonyms.standard();
    private final Thesaurus thesaurus = Thesaurus.standard();
    private final SameMatter matters = new SameMatter();
    private final Map<String, Set<String>> known = new HashMap<>();

    /**
     * Where a sentence comes closest.
     *
     * @param score 0 to 1
     * @param from the first of the clauses that do
     * @param to the last of them
     */
    record Closest(double score, int from, int to) {}

    Closest of(Part part, Statement statement) {
        Closest best = new Closest(0, 0, 0);
        int clauses = statement.clauses().size();
        for (int from = 0; from < clauses; from++) {
            for (int to = from; to < Math.min(clauses, from + MOST_CLAUSES); to++) {
                double score = score(part, statement, from, to) - FURTHER_CLAUSE * (to - from);
                if (score > best.score + 1e-9) {
                    best = new Closest(score, from, to);
                }
            }
        }
        return best;
    }

    private double score(Part part, Statement statement, int from, int to) {
        String window = statement.window(from, to);
        double words = inWords(part, window, statement.before() + statement.text());
        // a shortcoming is told in few words
        return statement.role() == SectionRole.PROBLEM
                ? matters.inFewWords(part, window, words)
                : matters.judged(part, window, words, specific(part, window, statement.before() + statement.text()));
    }

    /** How much a text names of what tells a matter from others of its kind, 0 to 1; 1 where nothing does. */
    double specific(Part part, String window, String around) {
        double all = part.specific();
        if (all == 0) {
            return 1;
        }
        Set<String> classes = classes(window);
        Set<String> classesAround = classes(around);
        double sum = 0;
        for (Part.Element element : part.elements()) {
            if (element.specific() > 0) {
                double near = AROUND_SPECIFIC * credit(element, around, classesAround);
                sum += element.specific() * Math.max(credit(element, window, classes), near);
            }
        }
        return sum / all;
    }

    /** Whether a sentence tells the very matter of a part, not only one of its kind. */
    boolean tellsMatter(Part part, String window, String around) {
        return matters.tells(part, window, specific(part, window, around));
    }

    private double inWords(Part part, String window, String around) {
        double covered = covered(part, window);
        if (covered < LEAST_IN_CLAUSE && !sameNumber(part, window)) {
            return 0;
        }
        double same = sameNumber(part, window) ? SAME_NUMBER : 0;
        return Math.min(1, same + (1 - PAIRS) * (covered + around(part, window, around)) + PAIRS * pairs(part, window));
    }

    /** 全区24个街道的服务站: who tells of 24个站 tells of them. */
    private static boolean sameNumber(Part part, String window) {
        return NUMBER.matcher(part.text()).results().anyMatch(number -> window.contains(number.group()));
    }

    /** How much of a part's matter a text names, 0 to 1. */
    double covered(Part part, String words) {
        String text = wording.withoutCompounds(words, part.text());
        Set<String> classes = classes(text);
        double sum = 0;
        for (Part.Element element : part.elements()) {
            sum += element.weight() * credit(element, text, classes);
        }
        return sum / part.weight();
    }

    private double around(Part part, String window, String around) {
        double sum = 0;
        for (Part.Element element : part.elements()) {
            if (!window.contains(element.term()) && around.contains(element.term())) {
                sum += element.weight() * FROM_AROUND * (1 - credit(element, window, classes(window)));
            }
        }
        return sum / part.weight();
    }

    private static double credit(Part.Element element, String text, Set<String> classes) {
        if (text.contains(element.term())) {
            return 1;
        }
        double alike = element.alike().entrySet().stream()
                .filter(entry -> classes.contains(entry.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
        return Math.max(OTHER_WORD * alike, SHARED_CHARACTERS * shared(element.term(), text));
    }

    /** The share of a longer word's neighbouring characters that a text has too; less than half is chance. */
    private static double shared(String term, String text) {
        if (term.length() < 3) {
            return 0;
        }
        int found = 0;
        for (int i = 0; i + 1 < term.length(); i++) {
            found += text.contains(term.substring(i, i + 2)) ? 1 : 0;
        }
        double share = (double) found / (term.length() - 1);
        return share < 0.5 ? 0 : share;
    }

    private static double pairs(Part part, String window) {
        double all = 0;
        double found = 0;
        for (Map.Entry<String, Double> pair : part.pairs().entrySet()) {
            all += pair.getValue();
            found += window.contains(pair.getKey()) ? pair.getValue() : 0;
        }
        return all == 0 ? 0 : found / all;
    }

    private Set<String> classes(String text) {
        return known.computeIfAbsent(text, words -> {
            Set<String> all = new TreeSet<>();
            synonyms.in(words).forEach(found -> all.addAll(found.classes()));
            all.addAll(thesaurus.of(words));
            return all;
        });
    }
}
