package org.zhibiao.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.structure.Heading;
import org.zhibiao.structure.Outline;
import org.zhibiao.structure.Sentence;
import org.zhibiao.table.SectionRole;

/**
 * Goes through the sections on problems once. Words of shortfall name a problem wherever they stand; an item in which
 * none stands names one by its place alone.
 */
final class ProblemWalk {
    private static final int SHORTEST = 5;
    private static final double BY_WORDS = 0.8;
    private static final double BY_PLACE = 0.6;

    private final ProblemRules rules;
    private final String text;
    private final Outline outline;
    private final List<Problem> found = new ArrayList<>();
    /** Sections whose heading names a problem. */
    private final Set<Integer> named = new HashSet<>();

    ProblemWalk(ProblemRules rules, String text, Outline outline) {
        this.rules = rules;
        this.text = text;
        this.outline = outline;
    }

    List<Problem> problems() {
        for (int i = 0; i < outline.sentences().size(); i++) {
            Sentence sentence = outline.sentences().get(i);
            if (sentence.role() == SectionRole.PROBLEM && !isChapterHeading(sentence)) {
                read(sentence, i);
            }
        }
        return List.copyOf(found);
    }

    private boolean isChapterHeading(Sentence sentence) {
        return sentence.isHeading()
                && outline.headings().get(sentence.section()).level() == 1;
    }

    private void read(Sentence sentence, int index) {
        String words = sentence.in(text);
        if (rules.reasons.in(words) && !causesWhatFollows(sentence) && explains(words, sentence)) {
            return;
        }
        int before = found.size();
        List<Clause> clauses = Clause.of(text, sentence);
        byWords(clauses, index);
        if (found.size() == before && isItem(sentence, index)) {
            byPlace(clauses, sentence, index);
        }
        if (sentence.isHeading() && found.size() > before) {
            named.add(sentence.section());
        }
    }

    private void byWords(List<Clause> clauses, int index) {
        Optional<String> cause = Optional.empty();
        Optional<Clause> last = Optional.empty();
        int before = found.size();
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i).bare(rules);
            Optional<String> reason = reason(clause.words());
            if (reason.isPresent() && i + 1 < clauses.size()) {
                cause = reason;
            } else if (admits(clause.words())
                    && !belongsTo(last, clause, index, found.size() - before)
                    && !goesOn(clauses, i, last)) {
                Clause whole = withSubject(clauses, i, clause);
                add(whole, index, cause.or(() -> causeWithin(whole.words())), BY_WORDS);
                last = Optional.of(whole);
            }
        }
    }

    private boolean admits(String clause) {
        return clause.length() >= SHORTEST
                && !rules.asides.in(clause)
                && (rules.shortfalls.in(clause) || rules.shortages.in(clause));
    }

    /** 由于财力有限,装备老化 gives the cause of what stands behind it, unless the heading above named that already. */
    private boolean causesWhatFollows(Sentence sentence) {
        List<Clause> clauses = Clause.of(text, sentence);
        return !named.contains(sentence.section())
                && rules.grounds.opening(sentence.in(text)) > 0
                && clauses.stream().skip(1).anyMatch(c -> admits(c.bare(rules).words()));
    }

    /** Proof, consequence or case in point of what was named just before. */
    private boolean belongsTo(Optional<Clause> last, Clause clause, int index, int toldBefore) {
        boolean proof = rules.figures.in(clause.words());
        if (last.isEmpty()) {
            return proof
                    && named.contains(outline.sentences().get(index).section())
                    && !isListed(lastFound(), clause, toldBefore);
        }
        return (proof && !isListed(last.get().words(), clause, toldBefore))
                || rules.consequences.in(clause.words())
                || (rules.needs.in(last.get().words()) && rules.cases.in(clause.words()));
    }

    /** A shortage with a subject of its own among several, or after one that was told with a figure too. */
    private boolean isListed(String last, Clause clause, int toldBefore) {
        return rules.shortages.in(clause.words())
                && !rules.dependents.in(clause.words())
                && (toldBefore > 1 || rules.figures.in(last));
    }

    private String lastFound() {
        Problem last = found.get(found.size() - 1);
        return text.substring(last.begin(), last.end());
    }

    /** What goes on about a problem just named, or about the figure that names one. */
    private boolean goesOn(List<Clause> clauses, int index, Optional<Clause> last) {
        if (index == 0 || !rules.predicates.in(clauses.get(index).bare(rules).words())) {
            return false;
        }
        Clause before = clauses.get(index - 1);
        return last.filter(l -> l.end() >= before.bare(rules).end()).isPresent()
                || (rules.figures.in(before.words()) && rules.hints.in(before.words()));
    }

    /** A clause that only goes on about the subject of the clause before it is told with that one. */
    private Clause withSubject(List<Clause> clauses, int index, Clause clause) {
        int first = index;
        String words = clause.words();
        while (first > 0 && rules.predicates.in(words) && !isAside(clauses.get(first - 1))) {
            first--;
            words = clauses.get(first).bare(rules).words();
        }
        return first == index
                ? clause
                : Clause.between(text, clauses.get(first).bare(rules).begin(), clause.end());
    }

    private boolean isAside(Clause clause) {
        String words = clause.bare(rules).words();
        return rules.asides.in(words) || rules.settings.in(words);
    }

    private void byPlace(List<Clause> clauses, Sentence sentence, int index) {
        if (clauses.stream().anyMatch(c -> rules.asides.in(c.words()))) {
            return;
        }
        List<Clause> candidates = clauses.stream()
                .map(c -> c.bare(rules))
                .filter(c -> c.words().length() >= SHORTEST && !rules.settings.in(c.words()))
                .toList();
        Optional<Clause> hinted =
                candidates.stream().filter(c -> rules.hints.in(c.words())).findFirst();
        boolean listed = sentence.section() >= 0
                && (outline.headings().get(sentence.section()).level() > 1 || standsBySemicolon(sentence, index));
        hinted.or(() -> candidates.stream().filter(c -> listed).findFirst())
                .map(c -> withGroup(clauses, c))
                .ifPresent(c -> add(c, index, causeWithin(c.words()), BY_PLACE));
    }

    /** 采集的案件中,自动派遣的仅占… is told of the cases, which stand before the comma. */
    private Clause withGroup(List<Clause> clauses, Clause clause) {
        int at = 0;
        while (clauses.get(at).end() < clause.end()) {
            at++;
        }
        boolean group = at > 0 && clauses.get(at - 1).words().endsWith("中");
        return group ? Clause.between(text, clauses.get(at - 1).bare(rules).begin(), clause.end()) : clause;
    }

    /** Whether a sentence opens an item of its own: a bare heading, a paragraph, or one of several parted by semicolons. */
    private boolean isItem(Sentence sentence, int index) {
        boolean followed = index + 1 < outline.sentences().size()
                && outline.sentences().get(index + 1).section() == sentence.section();
        if (sentence.isHeading()) {
            return !followed && !hasParts(sentence.section());
        }
        boolean opens = index == 0
                || outline.sentences().get(index - 1).section() != sentence.section()
                || outline.sentences().get(index - 1).isHeading()
                || text.charAt(sentence.begin() - 1) == '\n'
                || standsBySemicolon(sentence, index);
        return opens && !named.contains(sentence.section()) && !hasParts(sentence.section());
    }

    private boolean standsBySemicolon(Sentence sentence, int index) {
        boolean before =
                index > 0 && outline.sentences().get(index - 1).in(text).endsWith(";");
        return before || sentence.in(text).endsWith(";");
    }

    /** Text between a heading and the parts of its section only introduces them. */
    private boolean hasParts(int section) {
        List<Heading> headings = outline.headings();
        return section >= 0
                && section + 1 < headings.size()
                && headings.get(section + 1).parent() == section;
    }

    private void add(Clause clause, int index, Optional<String> cause, double confidence) {
        found.add(new Problem(clause.begin(), clause.end(), index, cause, confidence));
    }

    /** A sentence that gives the cause of what was named before it; false when nothing was. */
    private boolean explains(String words, Sentence sentence) {
        Optional<String> cause = reason(words).map(c -> ground(words, c));
        boolean all = rules.allReasons.in(words);
        boolean explained = false;
        for (int i = found.size() - 1; cause.isPresent() && i >= 0; i--) {
            Problem p = found.get(i);
            int section = outline.sentences().get(p.sentence()).section();
            boolean meant = all ? chapter(section) == chapter(sentence.section()) : section == sentence.section();
            if (meant) {
                explained = true;
                if (p.cause().isEmpty()) {
                    found.set(i, new Problem(p.begin(), p.end(), p.sentence(), cause, p.confidence()));
                }
            }
        }
        return explained;
    }

    /** Of 由于财力有限,3辆车超过年限 the first clause is the cause, and the figure the proof. */
    private String ground(String words, String cause) {
        int comma = cause.indexOf(',');
        boolean proven = comma > 0
                && rules.grounds.opening(words) > 0
                && (rules.figures.in(cause.substring(comma))
                        || rules.shortages.in(cause.substring(comma))
                        || rules.consequences.in(cause.substring(comma + 1)));
        return proven ? cause.substring(0, comma) : cause;
    }

    private int chapter(int section) {
        int at = section;
        while (at >= 0 && outline.headings().get(at).parent() >= 0) {
            at = outline.headings().get(at).parent();
        }
        return at;
    }

    private Optional<String> reason(String words) {
        int end = rules.reasons.opening(words);
        return end > 0 && end < words.length()
                ? Optional.of(words.substring(end).replaceFirst("[。;]$", ""))
                : Optional.empty();
    }

    private Optional<String> causeWithin(String clause) {
        for (Pattern p : rules.causes) {
            Matcher m = p.matcher(clause);
            if (m.find()) {
                return Optional.of(m.group("cause"));
            }
        }
        return Optional.empty();
    }
}
