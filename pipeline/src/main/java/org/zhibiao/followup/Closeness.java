package org.zhibiao.followup;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhibiao.table.SectionRole;

/** How close a sentence of a later report comes to a part of a promise. */
final class Closeness {
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

    private static final Closest FAR = new Closest(0, 0, 0);

    private final Wording wording = Wording.standard();
    private final Synonyms synonyms = Synonyms.standard();
    private final Thesaurus thesaurus = Thesaurus.standard();
    private final SameMatter matters = new SameMatter();
    private final Map<String, Passage> known = new HashMap<>();
    private final IdentityHashMap<Statement, Mentions> mentioned = new IdentityHashMap<>();
    private final IdentityHashMap<Part, List<String>> numbers = new IdentityHashMap<>();

    /**
     * Where a sentence comes closest.
     *
     * @param score 0 to 1
     * @param from the first of the clauses that do
     * @param to the last of them
     */
    record Closest(double score, int from, int to) {}

    Closest of(Part part, Statement statement) {
        Mentions mentions = mentioned.computeIfAbsent(statement, told -> new Mentions(told, this::passage, matters));
        List<String> told = numbers(part, statement.text());
        if (told.isEmpty() && mayCover(part, mentions) < LEAST_IN_CLAUSE && mentions.noneOf(part.matters())) {
            return FAR;
        }
        Closest best = FAR;
        int clauses = statement.clauses().size();
        for (int from = 0; from < clauses; from++) {
            for (int to = from; to < Math.min(clauses, from + MOST_CLAUSES); to++) {
                double score = score(part, mentions, mentions.stretch(from, to), told) - FURTHER_CLAUSE * (to - from);
                if (score > best.score + 1e-9) {
                    best = new Closest(score, from, to);
                }
            }
        }
        return best;
    }

    private double score(Part part, Mentions mentions, Mentions.Stretch stretch, List<String> told) {
        double words = inWords(part, mentions, stretch, told);
        if (words == 0 && Collections.disjoint(part.matters(), stretch.told().matters())) {
            return 0;
        }
        // a shortcoming is told in few words
        return mentions.role() == SectionRole.PROBLEM
                ? matters.inFewWords(part, stretch.told(), words)
                : matters.judged(part, stretch.told(), words, specific(part, stretch.words(), mentions.around()));
    }

    /** How much a text names of what tells a matter from others of its kind, 0 to 1; 1 where nothing does. */
    private static double specific(Part part, Passage window, Passage around) {
        double all = part.specific();
        if (all == 0) {
            return 1;
        }
        double sum = 0;
        for (Part.Element element : part.elements()) {
            if (element.specific() > 0) {
                double near = AROUND_SPECIFIC * element.credit(around);
                sum += element.specific() * Math.max(element.credit(window), near);
            }
        }
        return sum / all;
    }

    /** Whether a sentence tells the very matter of a part, not only one of its kind. */
    boolean tellsMatter(Part part, String window, String around) {
        return matters.tells(part, window, specific(part, passage(window), passage(around)));
    }

    private double inWords(Part part, Mentions mentions, Mentions.Stretch stretch, List<String> told) {
        String window = stretch.words().text();
        double covered = mentions.compounds().isEmpty() ? covered(part, stretch.words()) : covered(part, window);
        boolean sameNumber = told.stream().anyMatch(window::contains);
        if (covered < LEAST_IN_CLAUSE && !sameNumber) {
            return 0;
        }
        double same = sameNumber ? SAME_NUMBER : 0;
        double around = around(part, stretch, mentions.around());
        return Math.min(1, same + (1 - PAIRS) * (covered + around) + PAIRS * pairs(part, window));
    }

    /** 全区24个街道的服务站: who tells of 24个站 tells of them. */
    private List<String> numbers(Part part, String text) {
        return numbers
                .computeIfAbsent(
                        part,
                        p -> NUMBER.matcher(p.text())
                                .results()
                                .map(number -> number.group())
                                .toList())
                .stream()
                .filter(text::contains)
                .toList();
    }

    /** No stretch of a sentence covers more of a part; a little more than it may be, so that rounding rules out nothing. */
    private static double mayCover(Part part, Mentions mentions) {
        double sum = 1e-6;
        for (Part.Element element : part.elements()) {
            sum += element.weight() * element.credit(mentions.all());
        }
        return sum / part.weight();
    }

    /** How much of a part's matter a text names, 0 to 1. */
    double covered(Part part, String words) {
        return covered(part, passage(wording.withoutCompounds(words, part.text())));
    }

    private static double covered(Part part, Passage passage) {
        double sum = 0;
        for (Part.Element element : part.elements()) {
            sum += element.weight() * element.credit(passage);
        }
        return sum / part.weight();
    }

    private static double around(Part part, Mentions.Stretch stretch, Passage around) {
        double sum = 0;
        for (Part.Element element : part.elements()) {
            if (!element.term().in(stretch.words()) && element.term().in(around)) {
                sum += element.weight() * FROM_AROUND * (1 - element.credit(stretch.words()));
            }
        }
        return sum / part.weight();
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

    private Passage passage(String text) {
        return known.computeIfAbsent(text, words -> {
            Set<String> classes = new HashSet<>();
            synonyms.in(words).forEach(found -> classes.addAll(found.classes()));
            classes.addAll(thesaurus.of(words));
            return new Passage(words, classes);
        });
    }
}
