package org.zhibiao.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.rules.RuleException;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.structure.Outline;
import org.zhibiao.structure.Sentence;
import org.zhibiao.table.SectionRole;

/** Finds the shortfalls in the sections on problems, clause by clause. The rules are data/problem/problems.json. */
public final class ProblemReader {
    private static final String FILE = "problem/problems.json";
    private static final ProblemReader STANDARD = new ProblemReader(RuleFiles.read(FILE, Rules.class));
    private static final int SHORTEST = 5;

    private record Shortfall(String pattern, String example) {}

    private record Rules(
            List<Shortfall> shortfalls,
            List<String> remedies,
            List<String> leads,
            List<String> overall,
            List<String> causes) {}

    private record Clause(int begin, int end) {}

    private final List<Pattern> shortfalls;
    private final Pattern remedy;
    private final Pattern lead;
    private final Pattern overall;
    private final List<Pattern> causes;

    private ProblemReader(Rules rules) {
        this.shortfalls =
                rules.shortfalls.stream().map(s -> Pattern.compile(s.pattern)).toList();
        this.remedy = any(rules.remedies);
        this.lead = any(rules.leads);
        this.overall = any(rules.overall);
        this.causes = rules.causes.stream().map(Pattern::compile).toList();
        for (Shortfall s : rules.shortfalls) {
            if (!names(s.example)) {
                throw new RuleException(FILE, "'" + s.example + "' is not read as a shortfall");
            }
        }
    }

    private static Pattern any(List<String> patterns) {
        return Pattern.compile("(?:" + String.join(")|(?:", patterns) + ")");
    }

    /** The reader with the rules that the jar carries. */
    public static ProblemReader standard() {
        return STANDARD;
    }

    /** The problems of a cleaned text, in order. */
    public List<Problem> read(String text, Outline outline) {
        List<Problem> found = new ArrayList<>();
        for (int i = 0; i < outline.sentences().size(); i++) {
            Sentence sentence = outline.sentences().get(i);
            boolean topHeading = sentence.isHeading()
                    && outline.headings().get(sentence.section()).level() == 1;
            if (sentence.role() == SectionRole.PROBLEM && !topHeading) {
                read(text, sentence, i, found);
            }
        }
        return List.copyOf(found);
    }

    private void read(String text, Sentence sentence, int index, List<Problem> found) {
        for (Clause clause : clauses(text, sentence)) {
            Clause trimmed = withoutLead(text, clause);
            if (names(text.substring(trimmed.begin, trimmed.end))) {
                found.add(new Problem(trimmed.begin, trimmed.end, index, cause(sentence.in(text)), 0.8));
            }
        }
    }

    private boolean names(String clause) {
        return clause.length() >= SHORTEST
                && !remedy.matcher(clause).find()
                && !overall.matcher(clause).find()
                && shortfalls.stream().anyMatch(p -> p.matcher(clause).find());
    }

    private static List<Clause> clauses(String text, Sentence sentence) {
        List<Clause> clauses = new ArrayList<>();
        int begin = sentence.begin();
        for (int i = begin; i <= sentence.end(); i++) {
            if (i == sentence.end() || ",;。:!?".indexOf(text.charAt(i)) >= 0) {
                if (i > begin) {
                    clauses.add(new Clause(begin, i));
                }
                begin = i + 1;
            }
        }
        return clauses;
    }

    private Clause withoutLead(String text, Clause clause) {
        Matcher m = lead.matcher(text.substring(clause.begin, clause.end));
        int begin = m.find() && m.end() < clause.end - clause.begin ? clause.begin + m.end() : clause.begin;
        String words = text.substring(begin, clause.end);
        int ending = words.endsWith("等") ? 1 : words.endsWith("等问题") && !words.contains("存在") ? 3 : 0;
        return new Clause(begin, clause.end - ending);
    }

    private Optional<String> cause(String sentence) {
        for (Pattern p : causes) {
            Matcher m = p.matcher(sentence);
            if (m.find()) {
                return Optional.of(m.group("cause"));
            }
        }
        return Optional.empty();
    }
}
