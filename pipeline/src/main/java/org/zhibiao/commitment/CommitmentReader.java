package org.zhibiao.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.structure.Heading;
import org.zhibiao.structure.Outline;
import org.zhibiao.structure.Sentence;
import org.zhibiao.table.Continuity;
import org.zhibiao.table.SectionRole;

/** Finds the commitments of a report: sentences of plans, and outlooks elsewhere. The rules are data/commitment/commitments.json. */
public final class CommitmentReader {
    private static final CommitmentReader STANDARD =
            new CommitmentReader(RuleFiles.read("commitment/commitments.json", Rules.class));
    private static final Pattern DEADLINE = Pattern.compile(
            "(?:(?<y>20\\d{2})年)?(?:(?<m>\\d{1,2})月(?:(?<d>\\d{1,2})日|底|末)前?|(?<half>上半年)(?:内|前)?|(?<end>年底|年末|年内|全年)前?)|到(?<by>20\\d{2})年");
    private static final Pattern ADVERBIAL =
            Pattern.compile("^(?:下一?步,|(?:根据|按照|依据|围绕|通过|结合|以|在|针对|对照|为|依托|利用|坚持以)[^,]{2,60},|一是|二是|三是|四是|五是|六是)");
    private static final int SHORTEST = 6;

    private record Rules(
            List<String> leadIns,
            List<String> closings,
            List<String> background,
            List<String> outlooks,
            List<String> continued,
            List<String> actions) {}

    private final Pattern leadIn;
    private final Pattern closing;
    private final Pattern background;
    private final Pattern outlook;
    private final Pattern continued;
    private final List<String> actions;

    private CommitmentReader(Rules rules) {
        this.leadIn = any(rules.leadIns);
        this.closing = any(rules.closings);
        this.background = any(rules.background);
        this.outlook = any(rules.outlooks);
        this.continued = any(rules.continued);
        this.actions = List.copyOf(rules.actions);
    }

    private static Pattern any(List<String> patterns) {
        return Pattern.compile("(?:" + String.join(")|(?:", patterns) + ")");
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
            if (commits(sentence, words) && !onlyNamesSection(text, outline, i)) {
                found.add(commitment(sentence, i, words, reportYear));
            }
        }
        return List.copyOf(found);
    }

    private boolean commits(Sentence sentence, String words) {
        if (words.length() < SHORTEST
                || leadIn.matcher(sentence.form() == Sentence.Form.RUNNING ? words : "")
                        .find()) {
            return false;
        }
        if (sentence.role() == SectionRole.PLAN) {
            return !closing.matcher(words).find() && !background.matcher(words).find();
        }
        return sentence.role() != SectionRole.OVERVIEW && outlook.matcher(words).find();
    }

    /** A heading commits by itself only when no sentence stands under it. */
    private static boolean onlyNamesSection(String text, Outline outline, int index) {
        Sentence sentence = outline.sentences().get(index);
        if (!sentence.isHeading()) {
            return false;
        }
        Heading heading = outline.headings().get(sentence.section());
        boolean bare = text.substring(sentence.end(), heading.bodyEnd()).isBlank();
        return heading.level() == 1 || !bare;
    }

    private static String core(String sentence) {
        int end = sentence.length();
        while (end > 0 && "。;!?;".indexOf(sentence.charAt(end - 1)) >= 0) {
            end--;
        }
        return sentence.substring(0, end);
    }

    private Commitment commitment(Sentence sentence, int index, String words, int reportYear) {
        Optional<String> action = Optional.empty();
        Optional<String> object = Optional.empty();
        String rest = ADVERBIAL.matcher(words).replaceFirst("");
        for (String clause : rest.split("[,;]", 12)) {
            Optional<String> verb =
                    actions.stream().filter(clause::contains).min((a, b) -> place(clause, a) - place(clause, b));
            if (verb.isPresent()) {
                action = verb;
                String governed =
                        clause.substring(clause.indexOf(verb.get()) + verb.get().length());
                object = Optional.of(governed).filter(o -> !o.isBlank());
                break;
            }
        }
        return new Commitment(
                sentence.begin(),
                sentence.begin() + words.length(),
                index,
                reportYear + 1,
                deadline(words, reportYear + 1),
                action,
                object,
                continued.matcher(words).find() ? Continuity.CONTINUED : Continuity.NEW,
                sentence.role() == SectionRole.PLAN ? 0.9 : 0.7);
    }

    /** Earlier verbs govern; of two that begin together the longer one is the word. */
    private static int place(String clause, String verb) {
        return clause.indexOf(verb) * 8 - verb.length();
    }

    private static Optional<LocalDate> deadline(String words, int targetYear) {
        Matcher m = DEADLINE.matcher(words);
        if (!m.find()) {
            return Optional.empty();
        }
        if (m.group("by") != null) {
            return Optional.of(LocalDate.of(Integer.parseInt(m.group("by")), 12, 31));
        }
        int year = m.group("y") == null ? targetYear : Integer.parseInt(m.group("y"));
        if (m.group("m") == null) {
            return Optional.of(m.group("half") == null ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 6, 30));
        }
        int month = Integer.parseInt(m.group("m"));
        int day = m.group("d") == null ? 0 : Integer.parseInt(m.group("d"));
        boolean exists = month >= 1 && month <= 12 && day <= 28;
        return exists ? Optional.of(lastDay(year, month, day)) : Optional.empty();
    }

    private static LocalDate lastDay(int year, int month, int day) {
        LocalDate first = LocalDate.of(year, month, 1);
        return day == 0 ? first.withDayOfMonth(first.lengthOfMonth()) : first.withDayOfMonth(day);
    }
}
