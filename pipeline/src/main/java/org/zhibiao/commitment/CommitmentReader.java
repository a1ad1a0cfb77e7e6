package org.zhibiao.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhibiao.rules.Search;
import org.zhibiao.rules.Signs;
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
            int begin = sentence.begin() + markLength(sentence.in(text));
            String words = core(text.substring(begin, sentence.end()));
            if (commits(sentence, words, reportYear) && !onlyNamesSection(text, outline, i)) {
                found.add(commitment(sentence, i, begin, words, reportYear));
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
        return sentence.role() != SectionRole.OVERVIEW && !rules.reported.in(words) && outlook(words, reportYear) >= 0;
    }

    /** The marks of a list stand before its sentences; one alone is none of a list, and was left in. */
    private int markLength(String sentence) {
        int end = rules.loneMarks.opening(sentence);
        return end < sentence.length() ? end : 0;
    }

    /** Where words outside a plan begin to look to the time after the report year; -1 for nowhere. */
    private int outlook(String words, int reportYear) {
        Search.Finder m = rules.outlooks.over(words);
        return m.find() ? m.start() : datedAfter(reportYear, words);
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

    private int datedAfter(int reportYear, String words) {
        for (Signs dated : rules.dated) {
            Search.Finder m = dated.over(words);
            while (m.find()) {
                if (m.group("year") == null || Integer.parseInt(m.group("year")) > reportYear) {
                    return m.start();
                }
            }
        }
        return -1;
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

    private Commitment commitment(Sentence sentence, int index, int begin, String words, int reportYear) {
        int from = promiseBegin(sentence, words, reportYear);
        int told = from + announcement(words.substring(from));
        Undertaking undertaking = rules.undertakings.in(words.substring(told));
        Optional<LocalDate> deadline = rules.deadlines.in(words.substring(from), reportYear + 1);
        return new Commitment(
                begin,
                begin + words.length(),
                begin + told,
                index,
                deadline.map(LocalDate::getYear).orElse(reportYear + 1),
                deadline,
                undertaking.action(),
                undertaking.object(),
                continuity(words.substring(told)),
                sentence.role() == SectionRole.PLAN ? 0.9 : 0.7);
    }

    /** Outside a plan the clauses before the outlook tell what is so: 已办结11件,其余2件拟于明年办结. */
    private int promiseBegin(Sentence sentence, String words, int reportYear) {
        if (sentence.role() == SectionRole.PLAN) {
            return 0;
        }
        int at = outlook(words, reportYear);
        boolean opens = at >= 0 && ",;:".indexOf(words.charAt(at)) >= 0;
        return opens ? at + 1 : words.lastIndexOf(',', at) + 1;
    }

    /** How long the words are that only announce a deed: 整改措施:更新执法车2辆. */
    private int announcement(String words) {
        int end = rules.announcements.opening(words);
        boolean announces =
                end > 0 && rules.undertakings.in(words.substring(end)).action().isPresent();
        return announces ? end : 0;
    }

    /** Of words for both, those that come first are about the work itself. */
    private Continuity continuity(String words) {
        Search.Finder continued = rules.continued.over(words);
        Search.Finder begun = rules.begun.over(words);
        boolean goesOn = continued.find() && (!begun.find() || continued.start() <= begun.start());
        return goesOn ? Continuity.CONTINUED : Continuity.NEW;
    }
}
