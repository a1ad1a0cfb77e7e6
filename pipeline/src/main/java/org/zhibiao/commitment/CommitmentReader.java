package org.zhibiao.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhibiao.structure.Heading;
import org.zhibiao.structure.Outline;
import org.zhibiao.structure.Sentence;
import org.zhibiao.table.Continuity;
import org.zhibiao.table.SectionRole;

/** Finds the commitments of a report: sentences of plans, and outlooks elsewhere. The rules are data/commitment/commitments.json. */
public final class CommitmentReader {
    private static final CommitmentReader STANDARD = new CommitmentReader(CommitmentRules.standard());
    private static final int SHORTEST = 6;
    /** A verb and its object: 配强力量. */
    private static final int SHORTEST_DEED = 4;

    private final CommitmentRules rules;

    private CommitmentReader(CommitmentRules rules) {
        this.rules = rules;
    }

    /** The reader with the rules that the jar carries. */
    public static CommitmentReader standard() {
        return STANDARD;
    }

    /** The commitments of a cleaned text, in order. */
    public List<Commitment> read(String text, Outline outline, int reportYear) {
        List<Commitment> found = new ArrayList<>();
        for (int i = 0; i < outline.sentences().size(); i++) {
            Sentence sentence = outline.sentences().get(i);
            String words = core(sentence.in(text));
            if (commits(sentence, words, reportYear) && !onlyNamesSection(text, outline, i)) {
                found.add(commitment(sentence, i, words, reportYear));
            }
        }
        return List.copyOf(found);
    }

    private boolean commits(Sentence sentence, String words, int reportYear) {
        boolean tooShort = words.length() < SHORTEST
                && (words.length() < SHORTEST_DEED || !rules.undertakings.opensWithVerb(words));
        if (tooShort || (!sentence.isHeading() && rules.leadIns.in(words))) {
            return false;
        }
        if (sentence.role() == SectionRole.PLAN) {
            return !rules.closings.in(words) && !rules.background.in(words) && !isSlogan(words);
        }
        return sentence.role() != SectionRole.OVERVIEW
                && !rules.reported.in(words)
                && (rules.outlooks.in(words) || isDatedAfter(reportYear, words));
    }

    /** Words that wish, when no clause before the last says what shall be done for it. */
    private boolean isSlogan(String words) {
        if (!rules.slogans.in(words)) {
            return false;
        }
        String[] clauses = words.split("[,;]", -1);
        for (int i = 0; i + 1 < clauses.length; i++) {
            if (rules.undertakings.opensWithVerb(clauses[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean isDatedAfter(int reportYear, String words) {
        Matcher m = rules.dated.matcher(words);
        while (m.find()) {
            if (m.group("year") == null || Integer.parseInt(m.group("year")) > reportYear) {
                return true;
            }
        }
        return false;
    }

    /** A heading commits by itself only when no sentence stands under it but the closing words of the report. */
    private boolean onlyNamesSection(String text, Outline outline, int index) {
        Sentence sentence = outline.sentences().get(index);
        if (!sentence.isHeading()) {
            return false;
        }
        Heading heading = outline.headings().get(sentence.section());
        return heading.level() == 1 || !isBare(text, outline, index, heading.bodyEnd());
    }

    private boolean isBare(String text, Outline outline, int index, int bodyEnd) {
        List<Sentence> all = outline.sentences();
        for (int i = index + 1; i < all.size() && all.get(i).begin() < bodyEnd; i++) {
            if (!rules.closings.in(core(all.get(i).in(text)))) {
                return false;
            }
        }
        return true;
    }

    private static String core(String sentence) {
        int end = sentence.length();
        while (end > 0 && "。;!?;".indexOf(sentence.charAt(end - 1)) >= 0) {
            end--;
        }
        return sentence.substring(0, end);
    }

    private Commitment commitment(Sentence sentence, int index, String words, int reportYear) {
        Undertaking undertaking = rules.undertakings.in(words);
        Optional<LocalDate> deadline = rules.deadlines.in(words, reportYear + 1);
        return new Commitment(
                sentence.begin(),
                sentence.begin() + words.length(),
                index,
                deadline.map(LocalDate::getYear).orElse(reportYear + 1),
                deadline,
                undertaking.action(),
                undertaking.object(),
                continuity(words),
                sentence.role() == SectionRole.PLAN ? 0.9 : 0.7);
    }

    /** Of words for both, those that come first are about the work itself. */
    private Continuity continuity(String words) {
        Matcher continued = rules.continued.matcher(words);
        Matcher begun = rules.begun.matcher(words);
        boolean goesOn = continued.find() && (!begun.find() || continued.start() <= begun.start());
        return goesOn ? Continuity.CONTINUED : Continuity.NEW;
    }
}
